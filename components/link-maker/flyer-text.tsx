import type { Topic } from '@/lib/rules';
import { RubyText } from '../site/ruby-text';
import type { LinkWords } from './link-words';
import type { StartPage } from './start-page';

interface Props {
  words: LinkWords;
  start: StartPage;
  topics: readonly Topic[];
}

/** What a flyer says in one language: what the page is, how to open it, who decides and whom to ask. */
export function FlyerText({ words, start, topics }: Props) {
  const { say, site, desk } = words;
  return (
    <>
      <p className="font-bold">
        <RubyText text={site} />
      </p>
      <p className="flyer-title">
        <RubyText text={titleOf(start, words)} />
      </p>
      {typeof start !== 'string' && (
        <p>
          <RubyText text={say.flyerProgramme} />
        </p>
      )}
      {start === 'check' && topics.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {topics.map((topic) => (
            <li key={topic} className="tag">
              <RubyText text={words.topics[topic]} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <RubyText text={say.flyerScan} />
      </p>
      {start === 'check' && (
        <p>
          <RubyText text={say.flyerPrivate} />
        </p>
      )}
      <p>
        <RubyText text={say.flyerDecides} />
      </p>
      <p>
        <RubyText text={say.flyerAsk} /> <RubyText text={desk.name} />{' '}
        <span className="inline-block">
          <RubyText text={say.phone} /> {desk.phone}
        </span>
      </p>
    </>
  );
}

function titleOf(start: StartPage, { say, programmes }: LinkWords): string {
  if (start === 'check') return say.flyerCheck;
  if (start === 'list') return say.flyerList;
  return programmes.find(({ id }) => id === start.programme)?.title ?? '';
}
