import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultLocale } from '@/lib/i18n/locales';

const text = z.string();
const ruleParts = z.strictObject({
  figures: text.optional(),
  conditions: text.optional(),
  amount: text.optional(),
  window: text.optional(),
});
const wordParts = z.strictObject({
  conditions: text.optional(),
  readings: text.optional(),
  parts: text.optional(),
  windows: text.optional(),
});

const conditionsSchema = z.array(
  z
    .strictObject({
      name: text,
      for: z.array(z.enum(['child', 'household', 'adult'])),
      says: text,
      rule: ruleParts,
    })
    .catchall(wordParts),
);

/** A ready condition: whom it suits, what it says in Japanese, and the lines it brings into the rule and into the words of a language. */
export type ReadyCondition = {
  readonly name: string;
  readonly for: readonly string[];
  readonly says: string;
  readonly rule: Readonly<z.infer<typeof ruleParts>>;
  readonly wordsIn: (language: string) => Readonly<z.infer<typeof wordParts>>;
};

/** Every ready condition in the order of their list. */
export function readyConditions(): readonly ReadyCondition[] {
  const file = new URL('ready-conditions.yaml', import.meta.url);
  return conditionsSchema.parse(parse(readFileSync(file, 'utf8'))).map((each) => {
    const { name, for: suits, says, rule, ...words } = each;
    const known: Readonly<Record<string, z.infer<typeof wordParts>>> = words;
    return { name, for: suits, says, rule, wordsIn: (language) => known[language] ?? {} };
  });
}

/** The languages in which ready conditions say something. */
export const readyLanguages = [defaultLocale, 'ja-simple', 'en'] as const;
