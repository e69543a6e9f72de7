import type { Locale } from '../../i18n/locales';
import type { Figure } from '../../rules';
import { parseDate } from '../../dates';
import { formatFigure, placeholder } from '../fill-figures';
import { figuresSchema, figureUnits } from '../../rules/schema';
import type { ContentFile } from './content-file';
import { fieldsOf } from './values';

/** A figure of a rule under check; undefined where there is none that can be written out. */
export function figureOf(rule: ContentFile, name: string): Figure | undefined {
  const figure = fieldsOf(fieldsOf(fieldsOf(rule.data).figures)[name]);
  const { unit, value, source } = figure;
  const known = figureUnits.find((each) => each === unit);
  const isReadable =
    typeof value === 'number' || (typeof value === 'string' && parseDate(value) !== undefined);
  if (!known || !isReadable) return undefined;
  const { later } = figuresSchema.valueType.safeParse(figure).data ?? {};
  return { unit: known, value, source: String(source), ...(later && { later }) };
}

/** A text with its placeholders filled as far as they are known. */
export function fillText(text: string, find: (name: string) => Figure | undefined, locale: Locale): string {
  return text.replace(placeholder, (mark, name: string) => {
    const figure = find(name);
    return figure ? formatFigure(figure, locale) : mark;
  });
}
