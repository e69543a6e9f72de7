import { useEditor } from './editor-context';

/** What a program says, names of files and all: folded, for those who know them. */
export function Details({ text }: { text: string }) {
  const { preview } = useEditor().words;
  return (
    <details className="mt-2">
      <summary>{preview.details}</summary>
      <pre className="mt-1 text-small wrap-anywhere whitespace-pre-wrap">{text}</pre>
    </details>
  );
}
