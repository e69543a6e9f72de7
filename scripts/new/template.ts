import { readFileSync } from 'node:fs';

/** What stands for itself in a template: `ID` for the name, `SOURCE` for the source … */
export type Filled = Readonly<Record<string, string>>;
/** The lines that take the place of `# <conditions>`, by that name. */
export type Slots = Readonly<Record<string, string>>;

/** The text of a template with its words filled in and its places taken; a key below which nothing stands goes. */
export function filledTemplate(name: string, filled: Filled, slots: Slots = {}): string {
  const text = readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');
  const whole = text
    .replace(/^( *)# <(\w+)>\n/gm, (_, indent: string, slot: string) => indented(slots[slot] ?? '', indent))
    .replace(/^\w+:\n(?!\s)/gm, '');
  return Object.entries(filled).reduce((all, [word, value]) => all.replaceAll(word, value), whole);
}

/** Every line so far to the right. */
export function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}
