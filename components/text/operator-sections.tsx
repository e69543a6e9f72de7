import type { SiteOperator } from '@/lib/words/content-words';
import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import type { Contact } from '../site/site-footer';
import { MapLink } from '../site/map-link';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';

export interface OperatorFacts {
  /** Nobody yet while the settings are empty. */
  operator: SiteOperator | undefined;
  cityHall: Contact;
}

/** Who runs the site, how to tell of a mistake, and where the city hall is. */
export function OperatorSections({ facts: { operator, cityHall } }: { facts: OperatorFacts }) {
  const words = usePageWords('AboutPage');
  return (
    <>
      <TextSection id="operator" title={words('operator.title')}>
        {operator ? <OperatorLines operator={operator} /> : <p>{words('operator.none')}</p>}
      </TextSection>
      <TextSection id="report" title={words('report.title')}>
        <p>{words(operator ? 'report.toOperator' : 'report.toDesks')}</p>
        <ul className="bullets">
          {(['page', 'wrong', 'right'] as const).map((part) => (
            <li key={part}>{words(`report.${part}`)}</li>
          ))}
        </ul>
        <p>{words('report.result')}</p>
      </TextSection>
      <TextSection id="city-hall" title={words('cityHall.title')}>
        <CityHall contact={cityHall} />
      </TextSection>
    </>
  );
}

function OperatorLines({ operator: { name, office, phone, email } }: { operator: SiteOperator }) {
  const words = usePageWords('AboutPage');
  const desks = usePageWords('Desks');
  return (
    <>
      <p>{words('operator.named', { name })}</p>
      {office && (
        <p>
          <RubyText text={office} />
        </p>
      )}
      {phone && (
        <p>
          <PhoneLink phone={phone} label={desks('phone')} />
        </p>
      )}
      {email && (
        <p>
          <a className="row-link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
    </>
  );
}

function CityHall({ contact: { desk, source } }: { contact: Contact }) {
  const words = usePageWords('Desks');
  return (
    <div className="box">
      <h3>
        <RubyText text={desk.name} />
      </h3>
      {desk.place && (
        <p>
          <RubyText text={desk.place} />
        </p>
      )}
      {desk.phone && (
        <p>
          <PhoneLink phone={desk.phone} label={words('phone')} />
        </p>
      )}
      {desk.note && (
        <p className="text-small">
          <RubyText text={desk.note} />
        </p>
      )}
      {desk.map && <MapLink place={desk.map} />}
      <p className="text-small text-solid-gray-700">
        <RubyText text={source} />
      </p>
    </div>
  );
}
