import { expect, test } from 'vitest';
import { nearestName } from './nearest-name';

test.each([
  ['a letter dropped', 'residnce', ['birthDate', 'residence'], 'residence'],
  ['a letter added', 'caree', ['care', 'spouse'], 'care'],
  ['a letter replaced', 'cars', ['care', 'spouse'], 'care'],
  ['two letters swapped are two replaced', 'form', ['from', 'until'], 'from'],
  ['capitals do not count', 'BIRTHDATE', ['birthDate'], 'birthDate'],
  ['nor do they in the name', 'workroutes', ['WORKROUTES'], 'WORKROUTES'],
  ['of two near ones the nearer', 'untol', ['until', 'untold'], 'until'],
  ['of two near ones the nearer, listed last', 'untold', ['until', 'untolds'], 'untolds'],
  ['two changes of a short name', 'ca', ['care'], 'care'],
  ['three changes of a short name are too many', 'c', ['care'], undefined],
  ['three changes of a name of nine letters', 'resid', ['residence'], undefined],
  ['three letters missing of nine', 'reside', ['residence'], 'residence'],
  ['three changes of a name of eight letters', 'abcde', ['abcdefgh'], undefined],
  ['a letter missing in front', 'pouse', ['spouse'], 'spouse'],
  ['three letters missing in front of nine', 'idence', ['residence'], 'residence'],
  ['four letters missing in front of nine', 'dence', ['residence'], undefined],
  ['two letters too many', 'careab', ['care'], 'care'],
  ['two letters too many in front', 'abcare', ['care'], 'care'],
  ['three letters too many', 'careabc', ['care'], undefined],
  ['nothing written', '', ['care', 'to'], 'to'],
  ['the same letters in another order', 'erac', ['care'], undefined],
  ['a name without letters', 'to', [''], ''],
  ['a name without letters is not near three', 'too', [''], undefined],
  ['no names', 'care', [], undefined],
])('%s: %s', (_, written, names, nearest) => expect(nearestName(written, names)).toBe(nearest));
