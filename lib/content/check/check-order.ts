import { say, sayWritten } from '../../command-words/say';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content-file';
import type { FaultReport } from './fault';
import { itemsOf } from './values';

/** The ids of programmes and of services in their order, each once; reports those that stand twice, in one list or in both. */
export function readOrder(
  root: string,
  order: ContentFile,
  serviceOrder: ContentFile,
  report: FaultReport,
): { programmes: string[]; services: string[] } {
  const [programmes, services] = [onceIn(order, report), onceIn(serviceOrder, report)];
  const isStray = (id: string, others: readonly string[], folder: string) =>
    others.includes(id) && !existsSync(join(root, 'content', folder, id));
  const keep = (list: ContentFile, ids: string[], others: string[], folder: string, kind: string) =>
    ids.filter((id) => {
      if (!isStray(id, others, folder)) return true;
      const index = itemsOf(list.data).indexOf(id);
      report.faults.push(
        list.fault(
          [index],
          say('Take {id} out of this list: it is a {kind}.', { id, kind: sayWritten(kind) }),
        ),
      );
      return false;
    });
  return {
    programmes: keep(order, programmes, services, 'programmes', 'service'),
    services: keep(serviceOrder, services, programmes, 'services', 'programme'),
  };
}

/** The ids of one list, each once; reports those that stand twice. */
export function onceIn(list: ContentFile, report: FaultReport): string[] {
  const ids = itemsOf(list.data);
  return ids.filter((id, index): id is string => {
    if (typeof id !== 'string') return false;
    const isFirst = ids.indexOf(id) === index;
    if (!isFirst)
      report.faults.push(list.fault([index], say('Delete {id}: it stands in this list already.', { id })));
    return isFirst;
  });
}
