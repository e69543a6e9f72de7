import type { Source } from '../words/content-words';
import { writtenDate } from '../i18n/written-date';
import type { PictureWords } from './picture-words';
import type { RulePart } from './rule-tree';
import { brokenLines } from './text-lines';
import { pictureStyle } from './picture-style';

/** As wide as the smallest phone leaves room for: a page may show it larger. */
const width = 340;
const margin = 10;
/** How far each depth stands in, and where the line to it runs. */
const step = 15;
const rail = 6;

/** How each kind of line looks: its size, whether it is bold, the room within its frame, and the class that draws the frame. */
const looks: Readonly<Record<RulePart['kind'], { size: number; bold?: true; pad: number; frame?: string }>> =
  {
    condition: { size: 13.5, pad: 7, frame: 'c' },
    group: { size: 12, bold: true, pad: 0 },
    note: { size: 12, pad: 5, frame: 'd' },
    reading: { size: 12, pad: 5, frame: 'd' },
    round: { size: 13, bold: true, pad: 6, frame: 'r' },
    test: { size: 12, pad: 0 },
  };

/** What is drawn of a part, from its top to its bottom, and where the line to it ends. */
interface Drawn {
  readonly marks: string;
  readonly bottom: number;
  readonly middle: number;
}

/** The picture of a rule as a file of its own, which needs neither a script nor a font nor anything else. */
export function ruleSvg(tree: RulePart, words: PictureWords): string {
  const { say, title, formats } = words;
  const sources = [...new Set(sourcesIn(tree))];
  const name = say('RulePicture', 'title', { title });
  const ids = new Map(sources.map((id, place) => [id, place + 1]));
  const head = textAt(name, { x: margin, y: margin, size: 15, bold: true, room: width - 2 * margin });
  const rule = partAt(tree, margin, head.bottom + 8, ids);
  const foot = sourcesAt(
    sources.flatMap((id) => words.sources[id] ?? []),
    rule.bottom + 12,
    words,
  );
  const height = Math.ceil(foot.bottom + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${formats.htmlLang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(plain(name))}</title><style>${pictureStyle}</style>`,
    `<g font-family="system-ui,sans-serif" fill="none" stroke="#767676"><rect class="p" width="${width}" height="${height}" fill="#fff" stroke="none"/>`,
    `${head.marks}${rule.marks}${foot.marks}</g></svg>\n`,
  ].join('\n');
}

function sourcesIn({ source, parts }: RulePart): string[] {
  return [...(source ? [source] : []), ...parts.flatMap(sourcesIn)];
}

/** A part with everything below it. */
function partAt(part: RulePart, x: number, y: number, sources: ReadonlyMap<string, number>): Drawn {
  const own = lineAt(part, x, y, sources);
  const below: Drawn[] = [];
  for (const each of part.parts)
    below.push(
      partAt(each, x + step, (below.at(-1) ?? own).bottom + (looks[each.kind].frame ? 7 : 4), sources),
    );
  const last = below.at(-1);
  if (!last) return own;
  const stubs = below.map(({ middle }) => `M${x + rail} ${middle}h${step - rail - 2}`).join('');
  const rails = `<path class="l" d="M${x + rail} ${own.bottom + 1}V${last.middle}${stubs}"/>`;
  return {
    marks: own.marks + rails + below.map(({ marks }) => marks).join(''),
    bottom: last.bottom,
    middle: own.middle,
  };
}

/** The text of a part within its frame, with the number of its source behind it. */
function lineAt(
  { kind, text, source }: RulePart,
  x: number,
  y: number,
  sources: ReadonlyMap<string, number>,
): Drawn {
  const { size, bold, pad, frame } = looks[kind];
  const room = width - margin - x - 2 * pad;
  const mark = source ? ` [${sources.get(source)}]` : '';
  const told = textAt(text + mark, { x: x + pad, y: y + pad, size, room, ...(bold && { bold }) });
  const bottom = told.bottom + pad;
  if (!frame) return { ...told, bottom };
  const look = frames[frame] ?? '';
  const box = `<rect class="${frame}" x="${x}" y="${y}" width="${width - margin - x}" height="${rounded(bottom - y)}" rx="4" ${look}/>`;
  return { marks: box + told.marks, bottom, middle: told.middle };
}

const frames: Readonly<Record<string, string>> = {
  c: 'fill="#e8f1fe" stroke="#264af4"',
  d: 'stroke-dasharray="4 3"',
  r: 'fill="#f2f2f2"',
};

/** The sources by their numbers, at the bottom. */
function sourcesAt(sources: readonly Source[], y: number, words: PictureWords): Drawn {
  const { say, formats } = words;
  const [size, room] = [11, width - 2 * margin];
  let drawn = textAt(say('RulePicture', 'sources'), { x: margin, y, size: 12, bold: true, room });
  const marks = [drawn.marks];
  for (const [place, { title, date, rank }] of sources.entries()) {
    const when = date ? writtenDate(date, formats) : say('SourceMark', 'undated');
    const told = `[${place + 1}] ${title} (${say('SourceRank', rank)}, ${when})`;
    drawn = textAt(told, { x: margin, y: drawn.bottom + 3, size, room });
    marks.push(drawn.marks);
  }
  return { ...drawn, marks: marks.join('') };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: true;
  readonly room: number;
}

/** A text in as many lines as it needs, each stretch where it was reckoned to be, readings above. */
function textAt(text: string, { x, y, size, bold, room }: Placed): Drawn {
  const lines = brokenLines(text, room / size);
  const hasReadings = lines.some((line) => line.some(({ ruby }) => ruby));
  const lead = size * (hasReadings ? 1.95 : 1.45);
  const first = y + size * (hasReadings ? 1.5 : 1.05);
  const spans = lines.flatMap((line, place) => {
    const base = rounded(first + place * lead);
    return line.map(
      ({ text: piece, at }) => `<tspan x="${rounded(x + at * size)}" y="${base}">${escaped(piece)}</tspan>`,
    );
  });
  const readings = lines.flatMap((line, place) =>
    line.flatMap(({ text: piece, ruby, at }) => {
      if (!ruby) return [];
      const centre = rounded(x + (at + [...piece].length / 2) * size);
      return [`<tspan x="${centre}" y="${rounded(first + place * lead - size)}">${escaped(ruby)}</tspan>`];
    }),
  );
  const look = `fill="#1a1a1a" stroke="none" font-size="${size}"${bold ? ' font-weight="bold"' : ''}`;
  const above = `<text fill="#1a1a1a" stroke="none" font-size="${size / 2}" text-anchor="middle">${readings.join('')}</text>`;
  return {
    marks: `<text ${look}>${spans.join('')}</text>${readings.length > 0 ? above : ''}`,
    bottom: rounded(first + (lines.length - 1) * lead + size * 0.4),
    middle: rounded(first - size * 0.35),
  };
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
const plain = (text: string): string => text.replace(/｜([^｜《》]+)《[^｜《》]+》/g, '$1');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
