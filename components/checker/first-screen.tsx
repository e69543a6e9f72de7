import { renderToString } from 'react-dom/server';
import { Checker, type CheckerProps } from './checker';
import { madeApart } from '../site/page-language';

/** The first step as the script will find it: made by the build, apart from the framework, which would leave marks of its own in it. */
export function firstScreen(props: CheckerProps): string {
  return madeApart(props.locale, () => renderToString(<Checker {...props} />));
}
