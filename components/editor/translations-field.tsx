import { useFormContext } from 'react-hook-form';
import type { WrittenSentence } from '@/lib/edit/answers';
import { languageName } from '@/lib/edit/language-name';
import { formatsIn } from '@/lib/i18n/languages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { Option } from '../assessment/fields/option';
import { useEditor } from './editor-context';

/** What every other language says there: ticked where it still says the same. */
export function TranslationsField({ translations }: Pick<WrittenSentence, 'translations'>) {
  const { words, language } = useEditor();
  const { form } = words;
  const { register } = useFormContext();
  return (
    <fieldset>
      <legend className="font-bold">{form.translations}</legend>
      <p className="text-small">{form.translationsHint}</p>
      <div className="mt-2 space-y-2">
        {translations.map(({ locale, text }) => (
          <Option
            key={locale}
            {...register('same')}
            type="checkbox"
            id={`same-${locale}`}
            value={locale}
            label={languageName(locale, language)}
            hint={<span lang={formatsIn(locale).htmlLang}>{withoutRuby(text)}</span>}
          />
        ))}
      </div>
    </fieldset>
  );
}
