import { useText } from '../checker-context';

/** What a plan is called, by its place. */
export function usePlanName(): (place: number) => string {
  const text = useText('CheckerCompare');
  return (place) => text('name', { letter: 'ABC'[place] ?? '' });
}
