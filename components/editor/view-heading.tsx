import { useEffect, useRef } from 'react';
import { useEditor } from './editor-context';

/** The heading of a view, by which the browser's history and its tabs know it too. It takes the focus that went with the view before. */
export function ViewHeading({ text }: { text: string }) {
  const { words, hasBegunRef } = useEditor();
  const { title } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text === title ? title : `${text} | ${title}`;
  }, [text, title]);
  useEffect(() => {
    // The page itself is read from its beginning; nothing is taken from a field that somebody has reached meanwhile.
    if (hasBegunRef.current && document.activeElement === document.body) heading.current?.focus();
    hasBegunRef.current = true;
  }, [hasBegunRef]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
