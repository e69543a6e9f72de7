import { createRoot } from 'react-dom/client';
import { Checker, type CheckerProps } from './checker';
import { takeOver } from './take-over';

// The script of the checker's page. The page and this script come from the same build.
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const props = JSON.parse(place.dataset.props ?? '') as CheckerProps;
  if (place.dataset.first === undefined) createRoot(place).render(<Checker {...props} />);
  else takeOver(place, props);
}
