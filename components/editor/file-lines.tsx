import type { FileChange } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';

/** The lines that are recorded, for those who want to see them. */
export function FileLines({ files }: { files: readonly FileChange[] }) {
  const { words } = useEditor();
  return (
    <details>
      <summary>{words.preview.files}</summary>
      {files.map(({ file, lines }) => (
        <ul key={file} className="mt-2 space-y-1 text-small">
          {lines.map(({ line, before, after }) => (
            <li key={line}>
              {filled(words.preview.line, { file, line: String(line) })}
              {before !== undefined && <del className="block wrap-anywhere">{before}</del>}
              {after !== undefined && <ins className="block wrap-anywhere">{after}</ins>}
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}
