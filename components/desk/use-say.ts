import { useContext } from 'react';
import type { CompiledMessage } from 'icu-minify/format';
import { fillMessage } from '@/lib/i18n/compiled-message';
import type { ReportWords } from '@/lib/report/report-words';
import { DeskWordsContext, useDesk } from './desk-context';

/** Sentences by namespace and key, as written reports ask for them: in Japanese alone. */
export function useSay(): ReportWords['say'] {
  const { messages } = useDesk().japanese;
  const words = useContext(DeskWordsContext);
  // Reports name sentences of messages/ja.json, which the content check holds together.
  const all = { ...messages, ...words } as Readonly<
    Record<string, Readonly<Record<string, CompiledMessage>>>
  >;
  return (sentence, values) => {
    const [namespace = '', key = ''] = sentence.split('.');
    return fillMessage(all[namespace]?.[key] ?? sentence, 'ja', values);
  };
}
