import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = readFileSync('app/styles/tones.css', 'utf8');
const [light = {}, dark = {}] = [...file.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
  tonesIn(body),
);

test('every colour has a tone for light and for dark screens, and the design system no other', () => {
  const used = [...file.matchAll(/: var\(--([\w-]+)\)/g)].map(([, name]) => name);
  expect(Object.keys(light)).toEqual(used);
  expect(Object.keys(dark)).toEqual(used);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('on %s screens', (_, tones) => {
  const pages = ['white', 'key-50', 'gray-50', 'yellow-100'];

  test.each(pages)('words of a text stand out on %s: 7 to 1', (page) => {
    expect(contrast(tones, 'gray-900', page)).toBeGreaterThanOrEqual(7);
  });

  test.each(pages)('quieter words, links and actions stand out on %s: 4.5 to 1', (page) => {
    for (const ink of ['gray-700', 'gray-800', 'key-900', 'key-1000'])
      expect(contrast(tones, ink, page), ink).toBeGreaterThanOrEqual(4.5);
  });

  test('what is wrong stands out on the page, and the words of a button on it: 4.5 to 1', () => {
    for (const [ink, page] of [
      ['error-1', 'white'],
      ['white', 'key-900'],
      ['white', 'key-1000'],
    ] as const)
      expect(contrast(tones, ink, page), `${ink} on ${page}`).toBeGreaterThanOrEqual(4.5);
  });

  test('marks, borders of what can be filled in and the focus stand out: 3 to 1', () => {
    for (const ink of ['gray-536', 'gray-600', 'key-900', 'black'])
      for (const page of ['white', 'key-50', 'gray-50'])
        expect(contrast(tones, ink, page), `${ink} on ${page}`).toBeGreaterThanOrEqual(3);
  });
});

function tonesIn(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', tone = '']) => [name, tone]),
  );
}

/** The contrast of two tones by WCAG 2.2. */
function contrast(tones: Record<string, string>, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(tones[name] ?? ''))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(tone: string): number {
  const digits = tone.length === 4 ? tone.replace(/\w/g, '$&$&') : tone;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
