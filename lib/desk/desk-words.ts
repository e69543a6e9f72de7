import type { CompiledMessage } from 'icu-minify/format';
import type { Messages } from '../checker-data';

/** The namespaces of messages that the desk speaks with beside the checker's; the last is that of a written assessment. */
export const deskNamespaces = [
  ...(['DeskDay', 'DeskErase', 'DeskIdle', 'DeskLink', 'DeskQuestions', 'DeskRecord'] as const),
  ...(['DeskResult', 'DeskSections', 'DeskTopics', 'AssessCommand'] as const),
] as const;

export type DeskNamespace = (typeof deskNamespaces)[number];

/** Its sentences by namespace and key, ready for filling in. */
export type DeskWords = {
  readonly [N in DeskNamespace]: { readonly [Key in keyof Messages[N]]: CompiledMessage };
};
