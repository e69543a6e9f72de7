import { useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { useScenarioName } from './use-scenario-name';

/** On every step, once there is more than one plan: whose answers these are, and the way back to all of them. */
export function ScenarioLine() {
  const { plans, plan = 0 } = useChecker().state;
  const words = useWords('CheckerCompare');
  const name = useScenarioName();
  if (!plans) return null;
  return (
    <p className="notice mb-6 print:mb-2">
      {words('open', { name: name(plan) })}{' '}
      <a className="row-link screen-only" href="#compare">
        {words('link')}
      </a>
    </p>
  );
}
