import { expect, test } from 'vitest';
import { linesOfEdit } from './lines-of-edit';

const changed = (before: string, after: string) => linesOfEdit({ file: 'a', before, after }).lines;

test('a line that is new was nothing before', () => {
  expect(changed('a\nb\n', 'a\nx\nb\n')).toEqual([{ line: 2, after: 'x' }]);
});

test('lines far apart are told one by one, and what lies between is left out', () => {
  expect(changed('a\nb\nc\nd\n', 'A\nb\nc\nD\nE\n')).toEqual([
    { line: 1, before: 'a', after: 'A' },
    { line: 4, before: 'd', after: 'D' },
    { line: 5, after: 'E' },
  ]);
});

test('a line that goes is nothing afterwards', () => {
  expect(changed('a\nb\nc', 'a\nc')).toEqual([{ line: 2, before: 'b' }]);
  expect(changed('a\nb', 'a')).toEqual([{ line: 2, before: 'b' }]);
});

test('the same text has no lines', () => {
  expect(changed('a\r\nb', 'a\r\nb')).toEqual([]);
});

test('the ends of lines are no part of them, and of a file that is new nothing was before', () => {
  expect(changed('a\r\nb\r\n', 'A\r\nb\r\n')).toEqual([{ line: 1, before: 'a', after: 'A' }]);
  expect(changed('', 'a')).toEqual([{ line: 1, after: 'a' }]);
});

test('a line that becomes several takes none of those below with it, though they stand there twice', () => {
  const before = 'id: a\nsource: s\nid: b\nsource: s\nid: c\nsource: s\n';
  const after = before.replace('source: s', 'phone: 1\nsource: call');
  expect(linesOfEdit({ file: 'a.yaml', before, after }).lines).toEqual([
    { line: 2, before: 'source: s', after: 'phone: 1' },
    { line: 3, after: 'source: call' },
  ]);
});
