import { expanded } from '../rule-language/expanded';
import type { ContentFile, ContentPath } from './content-file';
import type { FaultReport } from './fault';
import { fieldsOf } from './values';

/** A `rule.yaml` written out in full, whose faults are said of the places in the file itself; reports the short forms that cannot be. */
export function writtenOut(file: ContentFile, sharedRules: ContentFile, report: FaultReport) {
  const shared = fieldsOf(sharedRules.data);
  const { data, originOf, slips, sharedConditions, used } = expanded(file.data, {
    rules: fieldsOf(shared.rules),
    vary: fieldsOf(shared.vary),
  });
  report.faults.push(...slips.map(({ path, message }) => file.fault(path, message)));
  const rule = writtenAs(file, data, originOf);
  return { rule, sharedConditions, partsNamed: [...used] };
}

/** A file as it is written out in full, whose faults are said of the places in the file itself. */
export function writtenAs(
  file: ContentFile,
  data: unknown,
  originOf: (path: ContentPath) => ContentPath,
): ContentFile {
  const origin = { data: file.data, of: originOf };
  return { ...file, data, origin, fault: (path, message) => file.fault(originOf(path), message) };
}
