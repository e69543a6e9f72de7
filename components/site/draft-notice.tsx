import { RubyText } from './ruby-text';

/** Stands above every page of a site that was made to be looked at before it is published. */
export function DraftNotice({ text }: { text: string }) {
  return (
    <div role="note" className="wrap pt-4">
      <p className="notice font-bold">
        <RubyText text={text} />
      </p>
    </div>
  );
}
