import { useEffect, useState } from 'react';
import type { Answer } from '@/lib/edit/answers';
import type { SentWith, AskingName } from '@/lib/edit/asking';
import { useEditor } from './editor-context';
import type { AnyRefusal } from './refusal-notice';

/** What the server says to something that a part of the page asks once; undefined until it has, and while there is nothing to ask. */
export function useAsked<Name extends AskingName>(
  name: Name,
  sent: SentWith<Name> | undefined,
): Answer<Name> | AnyRefusal | undefined {
  const { ask } = useEditor();
  const [heard, setHeard] = useState<{ text: string; said: Answer<Name> | AnyRefusal }>();
  const text = JSON.stringify(sent);
  useEffect(() => {
    if (text !== undefined) void ask(name, JSON.parse(text)).then((said) => setHeard({ text, said }));
  }, [ask, name, text]);
  return heard?.text === text ? heard?.said : undefined;
}
