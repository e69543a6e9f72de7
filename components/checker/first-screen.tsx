import { renderToString } from 'react-dom/server';
import type { QuestionData } from '@/lib/checker-data';
import { madeApart } from '../site/page-language';
import { Checker, type CheckerProps } from './checker';

/** The first step as the script will find it: made by the build, apart from the framework, which would leave marks of its own in it. */
export function firstScreen(props: CheckerProps & { arrived: QuestionData }): string {
  return madeApart(props.arrived.formats.htmlLang, () => renderToString(<Checker {...props} />));
}
