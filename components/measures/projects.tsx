import type { Locale } from '@/lib/i18n/locales';
import type { StrategyMark, Project } from '@/lib/strategy';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import { PrintedName } from './printed-name';

interface Props {
  locale: Locale;
  projects: readonly Project[];
}

/** The projects of a measure with their marks, each with its programmes on this site or the reason why there are none. */
export function Projects({ locale, projects }: Props) {
  return (
    <ul className="space-y-3 pl-6">
      {projects.map((project) => (
        <li key={project.name.japanese} className={project.mark === 'existing' ? 'list-disc' : undefined}>
          <ProjectMark mark={project.mark} />
          <RubyText text={project.name.text} />
          <PrintedName locale={locale} name={project.name} />
          <WhereOnThisSite locale={locale} project={project} />
        </li>
      ))}
    </ul>
  );
}

/** The bullet of an existing project says nothing more; the legend names it. */
function ProjectMark({ mark }: { mark: StrategyMark }) {
  const words = usePageWords('ProjectMarks');
  if (mark === 'existing') return null;
  return (
    <>
      <span className="tag mr-1">{words(mark)}</span>{' '}
    </>
  );
}

function WhereOnThisSite({ locale, project }: { locale: Locale; project: Project }) {
  const reasons = usePageWords('ProjectReasons');
  if (project.without) return <p>{reasons(project.without)}</p>;
  return project.programmes.map(({ id, title }) => (
    <p key={id} className="flex items-baseline gap-2">
      <span aria-hidden="true">→</span>
      <a className="row-link" href={`/${locale}/programmes/${id}/`}>
        <span>
          <RubyText text={title} />
        </span>
      </a>
    </p>
  ));
}
