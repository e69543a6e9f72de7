import { format, resolveConfig } from 'prettier';
import { factsMarkdown } from './facts-markdown';
import { householdJsonSchema } from './json-schema';
import { householdMarkdown } from './markdown';

/** The files that document the household format and the facts that follow from it, as they should stand in the project. */
export async function householdSchemaFiles(): Promise<readonly { path: string; text: string }[]> {
  const files = [
    { path: 'public/household.schema.json', text: JSON.stringify(householdJsonSchema(), null, 2) },
    { path: 'docs/household-format.md', text: householdMarkdown() },
    { path: 'docs/facts.md', text: factsMarkdown() },
  ];
  return Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      text: await format(text, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
}
