import { formatYen, formatYenRange } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Part } from '@/lib/rules';
import { RubyText } from '../site/ruby-text';
import type { ProgrammeFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { Readings } from './readings';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';

/** What the programme gives, part by part, each with its source. */
export function AmountSection({ facts }: { facts: ProgrammeFacts }) {
  const { locale, programme, words } = facts;
  if (!programme.amount) return null;
  return (
    <Section name="amount">
      <ul className="divide-y divide-solid-gray-300 border-b border-solid-gray-300">
        {programme.amount.parts.map((part) => (
          <li key={part.id} className="py-3 first:pt-0">
            <PartLine text={words.parts[part.id] ?? ''} yen={yenBeside(part, facts)} />
            <SourceMark source={sourceOf(facts, part.source)} locale={locale} />
            <Readings facts={facts} readings={part.readings} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The amount stands beside its words, where these do not say it already: what changes on a day they say with the day. */
function PartLine({ text, yen }: { text: string; yen: string | undefined }) {
  return (
    <p className="flex flex-wrap justify-between gap-x-4">
      <span>
        <RubyText text={text} />
      </span>
      {yen && !text.includes(yen) && (
        <span className="ml-auto">
          <RubyText text={yen} />
        </span>
      )}
    </p>
  );
}

/** The least and the most a part can come to, by the figures its cases name; nothing where its words say both sides of a change. */
function yenBeside(part: Part, { programme, words, locale }: ProgrammeFacts): string | undefined {
  const { figures } = programme;
  const text = words.parts[part.id] ?? '';
  const named = [part.yen, ...(part.cases ?? []).map((each) => each.yen)].flatMap((yen) =>
    yen === undefined ? [] : typeof yen === 'string' ? [yen] : [yen.from, yen.to],
  );
  const values = named.flatMap((name) => {
    const value = figures[name]?.value;
    return typeof value === 'number' ? [value] : [];
  });
  if (values.length === 0) return undefined;
  const isDated = named.some((name) => figures[name]?.later);
  if (isDated && values.every((value) => text.includes(formatYen(value, formatsIn(locale)))))
    return undefined;
  return formatYenRange(part.upTo ? 0 : Math.min(...values), Math.max(...values), formatsIn(locale));
}
