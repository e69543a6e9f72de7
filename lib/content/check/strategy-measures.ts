import { say } from '../../command-words/say';
import { adviseName } from './advice';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import type { CheckedEntry } from './check-entry';
import { fieldsOf, itemsOf } from './values';

/** The measures of the strategy, (1) to (45). */
const numbers = Array.from({ length: 45 }, (_, index) => index + 1);

type Mention = {
  readonly file: ContentFile;
  readonly path: ContentPath;
  readonly measure: unknown;
  readonly id: string;
};

/** Measures that do not stand once each, and projects and programmes that do not name each other. */
export function measureFaults(
  strategies: ContentFile,
  groups: readonly ContentFile[],
  programmes: readonly CheckedEntry[],
): Fault[] {
  const mentions = groups.flatMap(mentionsIn);
  const faults = [
    ...groups.flatMap(undecidedProjects),
    ...mentions.flatMap((mention) => mentionFaults(mention, programmes)),
  ];
  // A group that cannot be read may have what seems to be missing.
  if (groups.some(({ data }) => data === undefined)) return faults;
  return [
    ...numberFaults(strategies, groups),
    ...faults,
    ...programmes.flatMap((programme) => unmentioned(programme, mentions)),
  ];
}

function numberFaults(strategies: ContentFile, groups: readonly ContentFile[]): Fault[] {
  const written = groups.flatMap((file) =>
    measuresIn(file).map((measure, index) => ({ file, index, number: measure.number })),
  );
  const twice = written.filter(
    ({ number }, at) => written.findIndex((each) => each.number === number) < at && number !== undefined,
  );
  return [
    ...twice.map(({ file, index, number }) =>
      file.fault(
        ['measures', index, 'number'],
        say('Write another number: there is a measure {number}.', { number: String(number) }),
      ),
    ),
    ...numbers
      .filter((number) => !written.some((each) => each.number === number))
      .map((number) => strategies.fault([], say('Add measure {number} to one of the groups.', { number }))),
  ];
}

/** Projects that are neither programmes of the site nor say why, and those that are both. */
function undecidedProjects(file: ContentFile): Fault[] {
  return projectsIn(file).flatMap(({ project, path }) =>
    'programmes' in project === 'without' in project
      ? [file.fault(path, 'Write either programmes, the ids of this site, or without, why there is none.')]
      : [],
  );
}

function mentionFaults({ file, path, measure, id }: Mention, programmes: readonly CheckedEntry[]): Fault[] {
  const programme = programmes.find((each) => each.id === id);
  if (!programme) {
    return [
      file.fault(
        path,
        adviseName(
          'programme or service',
          id,
          programmes.map((each) => each.id),
        ),
      ),
    ];
  }
  if (programme.rule.data === undefined) return []; // it may name the measure
  return measuresOf(programme).includes(measure)
    ? []
    : [
        file.fault(
          path,
          say('Leave {id} out, or add {measure} to measures of {name}.', {
            id,
            measure: String(measure),
            name: programme.rule.name,
          }),
        ),
      ];
}

function unmentioned(programme: CheckedEntry, mentions: readonly Mention[]): Fault[] {
  const { id, rule } = programme;
  return measuresOf(programme).flatMap((measure, index) =>
    mentions.some((each) => each.id === id && each.measure === measure)
      ? []
      : [
          rule.fault(
            ['measures', index],
            say('Leave {measure} out, or name {id} in a project of that measure in content/strategy/.', {
              measure: String(measure),
              id,
            }),
          ),
        ],
  );
}

const measuresOf = ({ rule }: CheckedEntry) => itemsOf(fieldsOf(rule.data).measures);

function mentionsIn(file: ContentFile): Mention[] {
  return projectsIn(file).flatMap(({ measure, project, path }) =>
    itemsOf(project.programmes).map((id, index) => ({
      file,
      path: [...path, 'programmes', index],
      measure,
      id: String(id),
    })),
  );
}

function projectsIn(file: ContentFile) {
  return measuresIn(file).flatMap(({ number, projects }, index) =>
    itemsOf(projects).map((project, at) => ({
      measure: number,
      project: fieldsOf(project),
      path: ['measures', index, 'projects', at],
    })),
  );
}

const measuresIn = ({ data }: ContentFile) => itemsOf(fieldsOf(data).measures).map(fieldsOf);
