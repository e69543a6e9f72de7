import { expect, test } from 'vitest';
import { drawCommand } from './draw-command';

test.each([
  [['nothing'], /^Write one of these programmes: /],
  [['home-purchase', '--lang', 'de'], /^Write one of ja, .* after --lang; not de\.$/],
  [
    ['home-purchase', '--out', 'package.json'],
    /^Write a file that ends in \.svg after --out; not package\.json\.$/,
  ],
])('%j is refused with what to write, and nothing is drawn', (args, advice) => {
  const { text, isRefused, file } = drawCommand(args);
  expect([isRefused, file]).toEqual([true, undefined]);
  expect(text).toMatch(advice);
});

test('a picture goes to the file that is named, and to the screen where none is', () => {
  const drawn = drawCommand(['home-purchase', '--out', 'rule.svg']);
  expect(drawn).toMatchObject({ isRefused: false, file: 'rule.svg' });
  expect(drawn.text).toMatch(/^<svg /);
  expect(drawCommand(['home-purchase'])).toEqual({ text: drawn.text, isRefused: false });
});
