import { useEffect } from 'react';
import { useEditor } from './editor-context';

/** The heading of a view, by which the browser's history and its tabs know it too. */
export function ViewHeading({ text }: { text: string }) {
  const { title } = useEditor().words;
  useEffect(() => {
    document.title = text === title ? title : `${text} | ${title}`;
  }, [text, title]);
  return <h1>{text}</h1>;
}
