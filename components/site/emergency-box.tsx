import type { Locale } from '@/lib/i18n/locales';
import type { Emergency, Source } from '@/lib/words/content-words';
import { PhoneLink } from './phone-link';
import { RubyText } from './ruby-text';
import { SourceMark } from './source-mark';
import { sourceOf } from './source-of';
import { usePageWords } from './use-page-words';

interface Props {
  facts: {
    readonly locale: Locale;
    readonly emergency: Emergency;
    readonly sources: Readonly<Record<string, Source>>;
  };
}

/** Whom to call when there is no time to read on, and what to say; first on the pages that people open then. */
export function EmergencyBox({ facts }: Props) {
  const { locale, emergency } = facts;
  const words = usePageWords('Emergency');
  return (
    <section aria-labelledby="emergency" className="notice space-y-4">
      <h2 id="emergency" className="text-h3">
        {words('heading')}
      </h2>
      <Numbers numbers={emergency.numbers} />
      <ul className="bullets">
        {emergency.notes.map(({ text }) => (
          <li key={text}>
            <RubyText text={text} />
          </li>
        ))}
      </ul>
      <h3>{words('say')}</h3>
      <ol className="steps">
        {emergency.say.sentences.map((sentence) => (
          <li key={sentence}>
            <RubyText text={sentence} />
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-3">
        {[...new Set(sourcesOfEmergency(emergency))].map((source) => (
          <SourceMark key={source} source={sourceOf(facts, source)} locale={locale} />
        ))}
      </p>
    </section>
  );
}

function Numbers({ numbers }: Pick<Emergency, 'numbers'>) {
  const words = usePageWords('Emergency');
  return (
    <ul>
      {numbers.map(({ phone, otherwise, name }) => (
        <li key={phone}>
          <ShortNumber phone={phone} /> <RubyText text={name} />{' '}
          {otherwise && <PhoneLink phone={otherwise} label={words('otherwise')} />}
        </li>
      ))}
    </ul>
  );
}

/** A number to tap; telephones dial nothing with a # in it that a page hands them. */
function ShortNumber({ phone }: { phone: string }) {
  if (phone.startsWith('#')) return <strong>{phone}</strong>;
  return (
    <a href={`tel:${phone}`} className="row-link font-bold">
      {phone}
    </a>
  );
}

/** The sources that the box names. */
export function sourcesOfEmergency({ numbers, notes, say }: Emergency): string[] {
  return [...numbers, ...notes, say].flatMap(({ source }) => source ?? []);
}
