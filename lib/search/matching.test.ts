import { expect, test } from 'vitest';
import { matching } from './matching';
import { stateFrom } from './state';

type Entry = Parameters<typeof matching>[0][number];

const entries: Entry[] = [
  {
    id: 'gift',
    topic: ['children', 'pregnancy'],
    audience: ['expecting'],
    availability: ['open'],
    kind: ['grant'],
  },
  { id: 'solar', topic: ['home'], audience: ['home-owners'], availability: ['unconfirmed'], kind: ['grant'] },
  { id: 'bonus', topic: ['home'], audience: ['everyone'], availability: ['ended'], kind: ['grant'] },
  { id: 'class', topic: ['foreign'], audience: ['everyone'], availability: ['open'], kind: ['class'] },
];

test.each([
  ['', 'gift solar class bonus'],
  ['#topic=pregnancy', 'gift'],
  ['#topic=home,foreign', 'solar class bonus'],
  ['#kind=grant&availability=open', 'gift'],
  ['#audience=everyone&kind=grant', 'bonus'],
  ['#audience=everyone&kind=event', ''],
  ['#kind=nonsense', ''],
  ['#q=a', 'class gift'],
  ['#q=a&kind=grant', 'gift'],
])('with %s in the address, this is shown: %s', (fragment, shown) => {
  const search = () => ['class', 'gift', 'no longer there'];
  expect(matching(entries, stateFrom(fragment), search).join(' ')).toBe(shown);
});
