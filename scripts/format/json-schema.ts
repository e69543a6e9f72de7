import { z } from 'zod/mini';
import { fieldNames, groupAt, inputAt, type FieldPath } from '@/lib/facts/fields';
import { householdSchema } from '@/lib/facts/household';
import { meaningOf } from './meaning-of';

type JsonSchema = { [key: string]: unknown };

/** The household format as JSON Schema, each field with what it means and an example. */
export function householdJsonSchema(): JsonSchema {
  // What a schema asks by a function of its own is said by its field.
  const { $schema, ...schema } = z.toJSONSchema(householdSchema, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'boolean') delete jsonSchema.enum;
    },
  });
  return {
    $schema,
    title: 'A household, as the checker of Honjo City understands it',
    description: 'Leave out what was not asked; write unknown for what is not known.',
    ...described(schema as JsonSchema, []),
  };
}

/** Walks properties, items and alternatives; a field's own schema gets its entry. */
function described(schema: JsonSchema, path: FieldPath): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(isSchema(properties) && { properties: describedEach(properties, path) }),
    ...(isSchema(items) && { items: described(items, path) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((each) => described(each, path)) }),
    ...limitsOf(schema, path),
  };
}

function describedEach(properties: JsonSchema, path: FieldPath): JsonSchema {
  const group = groupAt(path);
  const entries = Object.entries(properties).map(([name, schema]) => {
    if (!group || !fieldNames(group).includes(name)) throw new Error(`no field ${[...path, name].join('.')}`);
    const { meaning, example } = meaningOf(group, name);
    return [
      name,
      { description: meaning, examples: [example], ...described(Object(schema), [...path, name]) },
    ];
  });
  return Object.fromEntries(entries);
}

/** What a field asks of a number or a text. */
function limitsOf({ type, const: only, enum: some, anyOf }: JsonSchema, path: FieldPath): JsonSchema {
  const input = inputAt(path);
  if (only !== undefined || some || anyOf) return {};
  if (input?.type === 'number') return { type: 'integer', minimum: 0, maximum: input.max };
  if (type !== 'string') return {};
  if (input?.type === 'date') return { pattern: datePattern };
  return path.at(-1) === 'municipality' ? { pattern: placePattern } : {};
}

const placePattern = '^[a-z]+(-[a-z]+)*$';
const datePattern = '^\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?$';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
