import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { searchId, type OtherKind } from '@/lib/search/search-id';
import type { Desk } from '@/lib/words/content-words';
import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';

/** A guide, or something that this site does not judge: its name and what it is. */
export interface NamedCard {
  id: string;
  title: string;
  summary: string;
}

export interface MoreLists {
  guides: readonly NamedCard[];
  elsewhere: readonly NamedCard[];
  desks: readonly Desk[];
}

/** What the search finds besides programmes and services, below their list: guides, what is not on this site, desks. */
export function MoreCards({ locale, guides, elsewhere, desks }: MoreLists & { locale: Locale }) {
  const words = usePageWords('MoreCards');
  const said = usePageWords('Desks');
  return (
    <>
      <Group id="guides" heading={words('guides')}>
        {guides.map((each) => (
          <NameCard key={each.id} kind="guide" href={`/${locale}/guides/${each.id}/`} card={each} />
        ))}
      </Group>
      <Group id="elsewhere" heading={words('elsewhere')} lead={words('elsewhereLead')}>
        {elsewhere.map((each) => (
          <NameCard
            key={each.id}
            kind="elsewhere"
            href={`/${locale}/not-on-this-site/#${each.id}`}
            card={each}
          />
        ))}
      </Group>
      <Group id="desks" heading={words('desks')}>
        {desks.map(({ id, name, place, phone, note }) => (
          <li key={id} data-id={searchId('desk', id)} className="box space-y-1">
            <h3>
              <RubyText text={name} />
            </h3>
            <KindTag kind="desk" />
            {place && (
              <p>
                <RubyText text={place} />
              </p>
            )}
            {phone && (
              <p>
                <PhoneLink phone={phone} label={said('phone')} />
              </p>
            )}
            {!phone && !note && <p>{said('noPhone')}</p>}
            {note && (
              <p className="text-small">
                <RubyText text={note} />
              </p>
            )}
          </li>
        ))}
      </Group>
    </>
  );
}

/** The parts to jump to, in their order. */
export const moreParts = ['guides', 'elsewhere', 'desks'] as const;

interface GroupProps {
  id: (typeof moreParts)[number];
  heading: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

function Group({ id, heading, lead, children }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b-2 border-key-900 pb-1">
        {heading}
      </h2>
      {lead && <p className="measure pt-4">{lead}</p>}
      <ul className="grid gap-4 pt-4 md:grid-cols-2">{children}</ul>
    </section>
  );
}

function NameCard({ kind, href, card }: { kind: 'guide' | 'elsewhere'; href: string; card: NamedCard }) {
  return (
    <li data-id={searchId(kind, card.id)} className="card space-y-2">
      <h3>
        <a href={href}>
          <RubyText text={card.title} />
        </a>
      </h3>
      <KindTag kind={kind} />
      <p>
        <RubyText text={card.summary} />
      </p>
    </li>
  );
}

/** What it is, since among what is found its heading does not stand above it. */
function KindTag({ kind }: { kind: OtherKind }) {
  const words = usePageWords('Kinds');
  return (
    <p>
      <span className="tag">{words(kind)}</span>
    </p>
  );
}
