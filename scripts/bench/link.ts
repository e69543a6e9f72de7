import { topics } from '@/lib/rules';
import { encodeAnswers } from '@/lib/share/answers-text';
import { family, largeFamily } from '@/lib/share/sample-households';

/** How much of an address the answers of a family take up that has so many children and answered every question. */
export function linkLength(children: 3 | 15): number {
  return encodeAnswers({ topics: [...topics], household: children === 3 ? family : largeFamily }).length;
}
