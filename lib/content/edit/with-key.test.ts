import { expect, test } from 'vitest';
import { withKey } from './with-key';

const text = `# 窓口。
- id: centre # 注
  source: page
- id: hall
  phone: 0495-25-1111
  source: page
`;

test('a key that is there says the new value, and every remark stays', () => {
  expect(withKey(text, [1, 'phone'].slice(0, 1), 'phone', '0495-25-2222', 'id')).toBe(
    text.replace('1111', '2222'),
  );
});

test('a key that is not there stands in a line of its own, as deep as the one above', () => {
  expect(withKey(text, [0], 'phone', '0495-25-3333', 'id')).toBe(
    text.replace('# 注\n', '# 注\n  phone: 0495-25-3333\n'),
  );
});

test('at the top of a file, and where lines end as on Windows', () => {
  expect(withKey('id: a\r\nrecheck: 2027-01-01\r\n', [], 'replacedBy', 'b', 'id')).toBe(
    'id: a\r\nreplacedBy: b\r\nrecheck: 2027-01-01\r\n',
  );
});

test('where there is no such thing nothing is guessed', () => {
  expect(() => withKey(text, [7], 'phone', '1', 'id')).toThrow('nothing stands at 7');
  expect(() => withKey(text, [0], 'phone', '1', 'name')).toThrow('no line name');
});
