import { useEffect, useState } from 'react';
import type { Answer } from '@/lib/edit/answers';
import type { SentWith, AskingName } from '@/lib/edit/asking';
import { useEditor } from './editor-context';
import type { AnyRefusal } from './refusal-notice';

/** What the server says to something that a part of the page asks once; undefined until it has. */
export function useAsked<Name extends AskingName>(
  name: Name,
  sent: SentWith<Name>,
): Answer<Name> | AnyRefusal | undefined {
  const { ask } = useEditor();
  const [said, setSaid] = useState<Answer<Name> | AnyRefusal>();
  const text = JSON.stringify(sent);
  useEffect(() => {
    void ask(name, JSON.parse(text)).then(setSaid);
  }, [ask, name, text]);
  return said;
}
