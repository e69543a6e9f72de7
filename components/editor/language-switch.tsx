import type { WordsByLanguage } from './editor-words';

interface Props {
  words: WordsByLanguage;
  language: string;
  onChoose: (language: string) => void;
}

/** The way to the other language. */
export function LanguageSwitch({ words, language, onChoose }: Props) {
  return Object.entries(words)
    .filter(([code]) => code !== language)
    .map(([code, { language: name }]) => (
      <button
        key={code}
        type="button"
        lang={code}
        className="button button-quiet screen-only"
        onClick={() => onChoose(code)}
      >
        {name}
      </button>
    ));
}
