import { TextPage } from './text-page';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';

const standards = { jis: 'JIS X 8341-3:2016', wcag: 'WCAG 2.2' };

/** What the site aims at for everybody's use, how that is tested, and what is known to be missing. */
export function AccessibilityText() {
  const words = usePageWords('AccessibilityPage');
  return (
    <TextPage heading={words('heading')} lead={words('lead')}>
      <TextSection id="target" title={words('target.title')}>
        <p>{words('target.text', standards)}</p>
      </TextSection>
      <TextSection id="tested" title={words('tested.title')}>
        <ul className="bullets">
          {(['automatic', 'narrow', 'script', 'paper'] as const).map((test) => (
            <li key={test}>{words(`tested.${test}`)}</li>
          ))}
        </ul>
      </TextSection>
      <TextSection id="limits" title={words('limits.title')}>
        <ul className="bullets">
          {(['people', 'furigana', 'sources'] as const).map((limit) => (
            <li key={limit}>{words(`limits.${limit}`)}</li>
          ))}
        </ul>
      </TextSection>
      <TextSection id="tell" title={words('contact.title')}>
        <p>{words('contact.text')}</p>
      </TextSection>
    </TextPage>
  );
}
