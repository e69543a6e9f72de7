import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import { orCorrectFirst } from '@/lib/content/correct-first';
import { loadProgrammeIds } from '@/lib/content/load';
import { rulePicture } from '@/lib/content/rule-pictures';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';

/** What the command says or draws, whether that is a refusal, and the file that it is written to. */
export interface DrawAnswer {
  readonly text: string;
  readonly isRefused: boolean;
  readonly file?: string;
}

/** The picture of the rule of one programme, what to write instead, or how to call the command. */
export function drawCommand(args: readonly string[]): DrawAnswer {
  return orCorrectFirst('.', () => answerTo(args), refused);
}

function answerTo(args: readonly string[]): DrawAnswer {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return refused(read.advice);
  const { values, positionals } = read;
  if (values.help) return { text: say(help, { locales: locales.join(', ') }), isRefused: false };
  const [id = '', ...others] = positionals;
  const ids = loadProgrammeIds();
  if (others.length > 0 || !ids.includes(id))
    return refused(say('Write one of these programmes: {ids}.', { ids: ids.join(', ') }));
  const { lang, out } = values;
  if (!isLocale(lang))
    return refused(
      say('Write one of {locales} after --lang; not {lang}.', { locales: locales.join(', '), lang }),
    );
  if (out !== undefined && !out.endsWith('.svg'))
    return refused(say('Write a file that ends in .svg after --out; not {out}.', { out }));
  return { text: rulePicture(id, lang), isRefused: false, ...(out !== undefined && { file: out }) };
}

const refused = (text: string): DrawAnswer => ({ text, isRefused: true });

const flags = {
  lang: { type: 'string', default: defaultLocale },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = `Draws the rule of a programme as a tree with its words, as an SVG picture: every condition with its figures and its source, what hangs together by all, one of and not, rival readings, and rounds.

  npm run --silent draw -- home-purchase > rule.svg           the picture; open it in a browser
  npm run --silent draw -- home-purchase --out rule.svg       the same, written to a file
  npm run --silent draw -- home-purchase --lang vi            in one of {locales}

The page of the programme shows the same picture.
Exit code 2: something could not be followed.`;
