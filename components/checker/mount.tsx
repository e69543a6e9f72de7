import { createRoot } from 'react-dom/client';
import { begin, boundary, island } from '../site/begin';
import { keepForOffline } from '../site/keep-for-offline';
import { Checker, type CheckerProps } from './checker';
import { takeOver } from './take-over';

// The script of the checker's page. It has cost a slow phone a long moment to get here: what waited meanwhile, a tap or a frame, comes first.
setTimeout(() => {
  // The page and this script come from the same build.
  for (const place of document.querySelectorAll<HTMLElement>(island)) {
    const props = JSON.parse(place.dataset.props ?? '') as CheckerProps;
    if (place.dataset.first === undefined) createRoot(place, boundary).render(<Checker {...props} />);
    else takeOver(place, props);
  }
  begin();
});
keepForOffline();
