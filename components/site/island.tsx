import type { ReactNode } from 'react';

interface Props {
  /** Its name in the script that brings it to life. */
  name: string;
  /** What it is given there: plain data. */
  props: object;
  /** The day on which the page was made, where the day matters. */
  made?: string;
  /** What stands there until then. */
  children: ReactNode;
}

/** A part of the page that runs in the browser. Every other part stays as the server wrote it. */
export function Island({ name, props, made, children }: Props) {
  return (
    <div className="contents" data-made={made} data-island={name} data-props={JSON.stringify(props)}>
      {children}
    </div>
  );
}
