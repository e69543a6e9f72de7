import type { Locale } from '@/lib/i18n/locales';
import type { Measure } from '@/lib/strategy';
import { usePageWords } from '../site/use-page-words';
import { Indicators } from './indicators';
import { PrintedName } from './printed-name';
import { Projects } from './projects';

interface Props {
  locale: Locale;
  measure: Measure;
}

/** One measure of the strategy under its number: what it aimed at, and its projects. */
export function MeasureSection({ locale, measure }: Props) {
  return (
    <section className="space-y-3">
      <h4 id={`measure-${measure.number}`} className="text-h3">
        <MeasureName measure={measure} />
        <PrintedName locale={locale} name={measure.name} />
      </h4>
      <Indicators indicators={measure.indicators} />
      <Projects locale={locale} projects={measure.projects} />
    </section>
  );
}

/** The number and name of a measure. */
export function MeasureName({ measure: { number, name } }: { measure: Measure }) {
  const words = usePageWords('MeasureSection');
  return <span>{words('title', { number, name: name.text })}</span>;
}
