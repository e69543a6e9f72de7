import type { ReactNode } from 'react';
import { furiganaScript } from '@/lib/furigana-script';

/** Shows or hides the readings above the characters: the stylesheet looks at the box. A script is only needed to remember it on the next page. */
export function FuriganaSwitch({ label }: { label: ReactNode }) {
  return (
    <>
      <label className="screen-only inline-flex min-h-11 items-center gap-2 font-bold">
        <input type="checkbox" id="furigana" defaultChecked className="size-5 accent-key-900" />
        <span>{label}</span>
      </label>
      <script dangerouslySetInnerHTML={{ __html: furiganaScript }} />
    </>
  );
}
