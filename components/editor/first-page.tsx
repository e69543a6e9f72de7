import type { Overview } from '@/lib/edit/answers';
import { useEditor } from './editor-context';
import { Publishing } from './publishing';
import { WaitingList } from './waiting-list';
import { ViewHeading } from './view-heading';

/** What there is to do: tasks, what waits for a second person, and publishing. */
export function FirstPage({ overview }: { overview: Overview }) {
  const { words } = useEditor();
  const { tasks } = words;
  return (
    <>
      <ViewHeading text={words.title} />
      <p>
        <a href="/tebiki" target="_blank">
          {words.handbook}
        </a>
      </p>
      <section className="space-y-4">
        <h2>{tasks.heading}</h2>
        <ul className="grid gap-4 md:grid-cols-2">
          <TaskCard href="#round" name={tasks.round} what={tasks.roundWhat} />
          <TaskCard href="#calls" name={tasks.calls} what={tasks.callsWhat} />
          <TaskCard href="#figure" name={tasks.figure} what={tasks.figureWhat} />
          <TaskCard href="#desk" name={tasks.desk} what={tasks.deskWhat} />
          <TaskCard href="#end" name={tasks.end} what={tasks.endWhat} />
          <TaskCard href="#sentence" name={tasks.sentence} what={tasks.sentenceWhat} />
          <TaskCard href="#service" name={tasks.service} what={tasks.serviceWhat} />
          <TaskCard href="#mistake" name={tasks.mistake} what={tasks.mistakeWhat} />
        </ul>
      </section>
      <section className="space-y-4">
        <h2>{words.waiting.heading}</h2>
        <WaitingList waiting={overview.waiting} />
        <p>
          <a href="#review" className="row-link">
            {words.waiting.file}
          </a>
        </p>
      </section>
      <Publishing overview={overview} />
    </>
  );
}

function TaskCard({ href, name, what }: { href: string; name: string; what: string }) {
  return (
    <li className="panel">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p className="mt-2">{what}</p>
    </li>
  );
}
