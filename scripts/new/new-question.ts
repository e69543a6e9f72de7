import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@/lib/command-words/say';
import { fields } from '@/lib/facts/fields';
import { sections, type SectionId } from '@/lib/facts/inputs';
import { facts } from '@/lib/law/facts';
import type { NewOptions } from './new-options';
import { readyLanguages } from './ready-conditions';
import { filledTemplate } from './template';
import { writeAll, writtenLines, type NewOutput } from './written';

type Owner = 'household' | 'adult' | 'child';

/** The table of inputs in which the questions of a part of the desk's page stand. */
const tables: Readonly<Record<SectionId, string>> = {
  move: 'moving',
  family: 'people',
  home: 'home',
  work: 'work',
  children: 'children',
  pregnancy: 'pregnancy',
};
const order = 'lib/questions/questions.ts';

/** Adds a yes-no question: its row among the inputs, its place in the order, and its words, to be written. */
export function questionAnswer({ id, subject: owner, section }: NewOptions, root: string): NewOutput {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const advice = adviceOn(id, name, owner, section, root);
  if (advice !== undefined || !isOwner(owner) || !isSection(section)) return { text: advice ?? '', code: 2 };
  const table = `lib/facts/inputs/${tables[section]}.ts`;
  const people = {
    people:
      owner === 'adult'
        ? 'spouseTitle: 〔書く所：配偶者について聞く質問〕\nspouseShort: 〔書く所：配偶者についての短い名前〕\n'
        : '',
  };
  const words = readyLanguages.map((language) => [
    `content/questions/${id}/${language}.yaml`,
    filledTemplate(`question-${language}.yaml`, {}, people),
  ]);
  const files = {
    [table]: withRow(readFileSync(join(root, table), 'utf8'), owner, name, section),
    [order]: withPlace(readFileSync(join(root, order), 'utf8'), owner, name),
    ...Object.fromEntries(words),
  };
  writeAll(root, files);
  return { text: [...writtenLines(files), '', ...nextLines(name)].join('\n'), code: 0 };
}

function adviceOn(
  id: string,
  name: string,
  owner: string,
  section: string,
  root: string,
): string | undefined {
  if (!isOwner(owner)) return say('Write --for household, adult or child.');
  if (!isSection(section)) return say('Write --section {sections}.', { sections: sections.join(', ') });
  if (name in facts || existsSync(join(root, 'content/questions', id)))
    return say('Write another name: there is a question {id} or a fact {name}.', { id, name });
  const table = readFileSync(join(root, `lib/facts/inputs/${tables[section]}.ts`), 'utf8');
  return table.includes(opening(owner))
    ? undefined
    : say('Nothing of the section {section} is asked of {owner}: write another --section.', {
        section,
        owner,
      });
}

const isOwner = (text: string): text is Owner => ['household', 'adult', 'child'].includes(text);
const isSection = (text: string): text is SectionId => sections.some((each) => each === text);
const opening = (owner: Owner): string => `\n  ${owner}: {\n`;

/** The table with a row at the end of what is asked of these people. */
function withRow(text: string, owner: Owner, name: string, section: SectionId): string {
  const link = 1 + Math.max(...Object.values(fields[owner]).map((row) => row.link));
  const row = `    ${name}: {\n      type: 'boolean',\n      link: ${link},\n      section: '${section}',\n    },\n`;
  const end = text.indexOf('\n  },\n', text.indexOf(opening(owner))) + 1;
  return text.slice(0, end) + row + text.slice(end);
}

/** The order of questions with this one as the last; of an adult it is put to the spouse too. */
function withPlace(text: string, owner: Owner, name: string): string {
  const asked = owner === 'adult' ? ['self', 'spouse'] : [owner];
  const end = text.indexOf('\n];\n', text.indexOf('export const templates')) + 1;
  return text.slice(0, end) + asked.map((about) => `  ${about}('${name}'),\n`).join('') + text.slice(end);
}

function nextLines(name: string): string[] {
  return [
    say('Write what is marked 〔書く所：…〕. npm run check-content names what is left.'),
    say('Then write the household format anew: npx tsx scripts/write-household-format.ts'),
    say('Rules name the answer so: {rule}', { rule: `{ fact: ${name}, is: true }` }),
  ];
}
