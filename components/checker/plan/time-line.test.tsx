import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TimeLineDrawing } from './time-line-drawing';
import { TimeLineList } from './time-line-list';
import type { Line } from './use-plan-words';

const lines: readonly Line[] = [
  { state: 'missed', day: '2026年2月28日', name: 'A 事前申出書を出す最後の日', note: '間に合いませんでした' },
  { state: 'past', day: '2026年3月1日', name: 'A・B 本庄市に転入する', note: '過ぎました' },
  { state: 'today', day: '2026｜年《ねん》11｜月《がつ》22｜日《にち》', name: '｜今日《きょう》', note: '' },
  { state: 'unsure', day: '2026年11月', name: 'C 申請の最後の日', note: 'まだわかりません' },
  { state: 'ahead', day: '2027年4月1日', name: 'B 申請の最初の日', note: '' },
];

test('the drawing and the list say the same in the same order', () => {
  const drawn = texts(renderToStaticMarkup(<TimeLineDrawing lines={lines} />), 'text');
  const listed = texts(renderToStaticMarkup(<TimeLineList lines={lines} />), 'strong|span');
  expect(listed).toEqual(drawn);
  expect(drawn).toHaveLength(lines.flatMap(({ note }) => (note ? [1, 2, 3] : [1, 2])).length);
});

test('only what lies behind is struck out', () => {
  const drawn = renderToStaticMarkup(<TimeLineDrawing lines={lines} />);
  const struck = [...drawn.matchAll(/line-through"[^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(struck).toEqual(['2026年3月1日']);
});

/** The texts of these elements, without furigana. */
function texts(html: string, elements: string): string[] {
  return [...html.matchAll(new RegExp(`<(${elements})[ >].*?</\\1>`, 'g'))].map(([each]) =>
    each
      .replace(/<(rt|rp)>.*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u2060', ''),
  );
}
