import { say } from '../../command-words/say';
import { readContentFile, type ContentFile } from '../check/content-file';
import { noFaults, type Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** A successor that has itself ended, so that whoever follows the link finds nothing to apply for. */
export function endedSuccessor(root: string, file: ContentFile, known: readonly string[]): Fault[] {
  const { id, replacedBy: successor } = fieldsOf(file.data);
  const other = String(successor);
  if (!known.includes(other) || other === id) return [];
  const rule = readContentFile(root, `content/programmes/${other}/rule.yaml`, noFaults(), '');
  const { availability, replacedBy } = fieldsOf(rule.data);
  const hasEnded = itemsOf(availability).some((entry) => fieldsOf(entry).state === 'ended');
  if (!hasEnded) return [];
  const message =
    replacedBy === undefined
      ? say('Write another programme, or leave replacedBy out: {other} has ended too.', { other })
      : say('Write {next}: it replaces {other}, which has ended too.', { next: String(replacedBy), other });
  return [doubtAt(file, ['replacedBy'], message)];
}
