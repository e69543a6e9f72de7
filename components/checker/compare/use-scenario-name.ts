import { useText } from '../../assessment/assessment-context';

/** What a plan is called, by its place. */
export function useScenarioName(): (place: number) => string {
  const text = useText('CheckerCompare');
  return (place) => text('name', { letter: 'ABC'[place] ?? '' });
}
