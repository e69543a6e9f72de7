import { withoutRuby } from '@/lib/i18n/ruby';
import { RubyText } from '../site/ruby-text';
import type { LinkWords } from './link-words';
import type { StartPage } from './start-page';

interface Props {
  say: LinkWords['say'];
  programmes: LinkWords['programmes'];
  start: StartPage;
  onChoose: (start: StartPage) => void;
}

/** The page that a link opens. */
export function StartPageField({ say, programmes, start, onChoose }: Props) {
  const value = typeof start === 'string' ? start : start.programme;
  return (
    <p>
      <label htmlFor="start-page" className="font-bold">
        <RubyText text={say.start} />
      </label>
      <select
        id="start-page"
        className="mt-2 block min-h-12 w-full rounded-8 border border-solid-gray-700 bg-white px-3 py-2"
        value={value}
        onChange={({ target: { value: told } }) =>
          onChoose(told === 'check' || told === 'list' ? told : { programme: told })
        }
      >
        <option value="check">{withoutRuby(say.startCheck)}</option>
        <option value="list">{withoutRuby(say.startList)}</option>
        {programmes.map(({ id, title }) => (
          <option key={id} value={id}>
            {withoutRuby(title)}
          </option>
        ))}
      </select>
    </p>
  );
}
