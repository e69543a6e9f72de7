import { z } from 'zod';
import type { ContentPath } from './content-file';

/** The keys that a schema knows at `path`, of every branch that may stand there. */
export function knownKeys(schema: z.ZodType, path: ContentPath): string[] {
  const here = path.reduce<z.ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => inside(each, step)),
    [schema],
  );
  return [...new Set(here.flatMap(branches).flatMap((each) => Object.keys(shapeOf(each))))];
}

function inside(schema: z.ZodType, step: string | number): z.ZodType[] {
  return branches(schema).flatMap((branch) => {
    // Schemas inside a schema are typed as the core's; the ones built here are all of full zod.
    if (branch instanceof z.ZodArray) return [branch.element as z.ZodType];
    if (branch instanceof z.ZodRecord) return [branch.valueType as z.ZodType];
    const field = shapeOf(branch)[step];
    return field ? [field] : [];
  });
}

function branches(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return branches(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodLazy) return branches(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(branches);
  return [schema];
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}
