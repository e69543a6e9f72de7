import type { ReactNode } from 'react';

interface Props {
  id: string;
  heading: ReactNode;
  /** What the button says that takes this one out of the list. */
  removal: ReactNode;
  onRemove: () => void;
  children: ReactNode;
}

/** One child or one period in its list. */
export function ListItem({ id, heading, removal, onRemove, children }: Props) {
  return (
    <fieldset id={id} tabIndex={-1} className="box">
      <legend className="px-2 text-h3 font-bold">{heading}</legend>
      {children}
      <button type="button" className="row-link mt-2 text-key-1000 underline" onClick={onRemove}>
        {removal}
      </button>
    </fieldset>
  );
}
