import { isSimpleJapanese } from '../../i18n/languages';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { fieldsOf, itemsOf } from './values';
import { wordsIn } from './word-faults';

/** Words by which a language speaks of whether the city takes applications now: the site says that itself, by the dated words on it. */
const speaking: Partial<Record<Locale, readonly RegExp[]>> = {
  ja: [
    /今年度(も|の)(支援金の|制度の)?(受付|申し込み|申込|募集|続|受け)/,
    /(今|現在)(も|は|、)*(この制度が|この補助が)?(受け付け|続いて|受けられる|募集して|申し込め|ある[かの])/,
    /受付があるか|受け付けているか/,
  ],
  'ja-simple': [/今年度も(申し込|続)|今も(申し込|続いて|この制度があ|ありますか)/],
  en: [
    /(applications|grants?|programme|it) (are|is) (taken|open|still open|accepted)[^.]{0,20}this fiscal year/i,
    /still takes applications|still (runs?|open|running)|applications are (still )?open/i,
  ],
  'pt-BR': [/inscrições[^.;]{0,25}(estão abertas|neste ano fiscal|deste ano fiscal)|se (ainda )?continua/i],
  vi: [/còn nhận hồ sơ|còn tiếp tục|niên độ này có (còn )?nhận/i],
  es: [
    /este año fiscal[^.]{0,12}se reciben|se reciben solicitudes[^.]{0,12}este año|todavía (se reciben|continúa)|si continúa/i,
  ],
  fil: [/tumatanggap (pa rin|din|rin)|kung tuloy (pa )?rin|kung tumatanggap ng aplikasyon/i],
  'zh-Hans': [/本年度是否[也仍]|(现在|现)?是否仍在/],
  id: [
    /masih (dibuka|berjalan) (sekarang|pada)|juga (masih )?(dibuka|berjalan)|apakah masih berjalan|apakah pada tahun fiskal ini juga/i,
  ],
  ne: [/(लिइँदै|लिइरहेको|जारी) छ कि/],
};

/** Words by which Japanese says that applications are taken or are over. */
const saying =
  /受付[はが]終わ(っ|り)|受付中(です|で、)|受け付けています|受け付けていません|(受付|受け付け|申し?込み?|募集|申請)(期間)?[はがをも](終了し|締め?切(りま|って|られ)|打ち切(りま|って|られ))|【[^】]{0,4}終了】|（[^）]{0,4}終了）/;

/** Whether a text, with or without furigana and blanks, doubts in words of a language that applications are taken now. */
export function speaksOfState(text: string, locale: Locale): boolean {
  const words = withoutRuby(text);
  const told = isSimpleJapanese(locale) ? words.replace(/\s/g, '') : words;
  return (speaking[locale] ?? []).some((each) => each.test(told));
}

/** Sentences that speak of the state and are not marked with it, and marks on sentences that are not there. */
export function stateFaults(rule: ContentFile, words: ContentFile, locale: Locale): Fault[] {
  const isEnded = itemsOf(fieldsOf(rule.data).availability).some(
    (entry) => fieldsOf(entry).state === 'ended',
  );
  const marked = markedIn(rule);
  const unmarked = wordsIn(words)
    .filter(({ text }) => speaksOfState(text, locale) || (locale === defaultLocale && saying.test(text)))
    // What has ended once and for all says so in its summary as well.
    .filter(({ path, text }) => !marked.has(placeOf(path)) && !(isEnded && /終わ|終了/.test(text)));
  const steps = itemsOf(fieldsOf(words.data).steps).length;
  const lost = itemsOf(fieldsOf(rule.data).steps).flatMap((mark, place) =>
    Number(fieldsOf(mark).step) > steps
      ? [
          rule.fault(
            ['steps', place, 'step'],
            say('Write the number of a step, from 1 to {steps}.', { steps }),
          ),
        ]
      : [],
  );
  const own = unmarked.map(({ path }) => words.fault(path, adviceFor(path)));
  return locale === defaultLocale ? [...own, ...lost] : own;
}

/** The places of the sentences that are marked with a state. */
function markedIn({ data }: ContentFile): ReadonlySet<string> {
  const { steps, sections, ...rule } = fieldsOf(data);
  const groups = ['confirm', 'notes', 'gaps'].flatMap((group) =>
    namesMarked(itemsOf(rule[group])).map((id) => `${group}.${id}`),
  );
  const items = namesMarked(itemsOf(sections).flatMap((section) => itemsOf(fieldsOf(section).items)));
  return new Set([
    ...groups,
    ...items.flatMap((id) => [`items.${id}`, `when.${id}`]),
    ...itemsOf(steps).map((mark) => `steps.${Number(fieldsOf(mark).step) - 1}`),
  ]);
}

const namesMarked = (items: readonly unknown[]): string[] =>
  items.map(fieldsOf).flatMap((item) => (item.while === undefined ? [] : [String(item.id)]));

/** What somebody single reads instead is marked with what it replaces. */
const placeOf = (path: ContentPath): string => (path[0] === 'single' ? path.slice(1) : path).join('.');

const markable = ['confirm', 'notes', 'gaps', 'items', 'when', 'steps'];

function adviceFor(path: ContentPath): string {
  const [group] = path[0] === 'single' ? path.slice(1) : path;
  const isMarkable = markable.includes(String(group));
  return isMarkable
    ? say(
        'Add while: unconfirmed (or the state it speaks of) to it beside the words, or say nothing of the state: the site does.',
      )
    : say(
        'Move what is said of the state into a note, gap or step with while: unconfirmed, or leave it out: the site says it.',
      );
}
