import { expanded } from '../rule-language/expanded';
import type { ContentFile } from './content-file';
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
  const rule: ContentFile = { ...file, data, fault: (path, message) => file.fault(originOf(path), message) };
  return { rule, sharedConditions, partsNamed: [...used] };
}
