import { hasAnswers } from '@/lib/visit/has-answers';
import { BackLink } from '../back-link';
import { useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';
import { DeviceSection } from './device-section';
import { LinkSection } from './link-section';

/** Going on later or elsewhere: keeping the answers on this device, or carrying them in a link. Nothing of it happens unasked. */
export function KeepPage() {
  const words = useWords('CheckerKeep');
  const { state } = useChecker();
  usePageTitle(useText('CheckerKeep')('heading'));
  return (
    <div className="measure">
      <BackLink to="check-answers" />
      <StepHeading>{words('heading')}</StepHeading>
      {hasAnswers(state) ? (
        <>
          <p className="mt-3">{words('lead')}</p>
          <DeviceSection />
          <LinkSection />
        </>
      ) : (
        <>
          <p className="mt-3">{words('nothing')}</p>
          <p className="mt-6">
            <a className="button" href="#topics">
              {words('toStart')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
