import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { formatMonthDay } from '@/lib/i18n/format';
import { PhoneLink } from '../site/phone-link';
import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import { entryOf, type GuideFacts, type GuideItem } from './guide-props';
import { EntryLink } from './entry-link';

interface Props {
  facts: GuideFacts;
  item: GuideItem;
}

/** One sentence or step: when it is due, what it says and by which source, and where it leads. */
export function GuideItemLine({ facts, item }: Props) {
  const { locale, words } = facts;
  const when = words.when[item.id];
  return (
    <li className={`space-y-2 ${when ? 'border-l-4 border-key-900 pl-4' : 'py-3'}`}>
      {when && (
        <h3>
          <RubyText text={when} />
        </h3>
      )}
      <ExampleDay facts={facts} item={item} />
      <p>
        <RubyText text={words.items[item.id] ?? ''} />{' '}
        {item.source && <SourceMark source={sourceOf(facts, item.source)} locale={locale} />}
      </p>
      <Intake facts={facts} item={item} />
      <DeskLines facts={facts} item={item} />
      {item.programmes.map((id) => (
        <EntryLink key={id} entry={entryOf(facts, id)} locale={locale} />
      ))}
    </li>
  );
}

/** What the step comes to for the household of the example. */
function ExampleDay({ facts: { example, locale }, item }: Props) {
  const words = usePageWords('GuidePage');
  const worked = example?.days[item.id];
  if (!worked) return null;
  return (
    <p className="font-bold">
      {worked.kind === 'exact'
        ? words('exampleDay', { day: formatDate(worked.day, formatsIn(locale)) })
        : words('exampleBetween', {
            from: formatDate(worked.from, formatsIn(locale)),
            until: formatDate(worked.until, formatsIn(locale)),
          })}
    </p>
  );
}

/** The part of every fiscal year in which the city takes applications. */
function Intake({ facts: { intakes, locale }, item: { intake } }: Props) {
  const words = usePageWords('IntakeYear');
  const months = intake && intakes[intake];
  if (!months) return null;
  const [opens, closes] = [months.opens, months.closes].map((day) => formatMonthDay(day, formatsIn(locale)));
  return <p>{words('sentence', { opens: opens ?? '', closes: closes ?? '' })}</p>;
}

/** Whom to ask or call. */
function DeskLines({ facts: { desks }, item }: Props) {
  const words = usePageWords('Desks');
  return item.desks.map((id) => {
    const desk = desks[id];
    if (!desk) return null;
    return (
      <p key={id}>
        <RubyText text={desk.name} /> {desk.phone && <PhoneLink phone={desk.phone} label={words('phone')} />}
      </p>
    );
  });
}
