import { useDesk, useDeskWords } from './desk-context';

interface Props {
  isForVisitor: boolean;
  onChange: (isForVisitor: boolean) => void;
}

/** Shows the result in Japanese or, with the screen turned round, in the visitor's language. */
export function LanguageChoice({ isForVisitor, onChange }: Props) {
  const words = useDeskWords('DeskResult');
  const { japanese, other } = useDesk();
  return (
    <div role="group" aria-labelledby="desk-language" className="mt-3 flex flex-wrap items-center gap-2">
      <span id="desk-language" className="text-small">
        {words('language')}
      </span>
      {[japanese, other].map(({ locale, formats: { name, htmlLang } }, index) => (
        <button
          key={locale}
          type="button"
          lang={htmlLang}
          aria-pressed={isForVisitor === (index === 1)}
          className="min-h-11 rounded-8 border border-solid-gray-536 px-4 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-bold aria-pressed:ring-2 aria-pressed:ring-key-900"
          onClick={() => onChange(index === 1)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
