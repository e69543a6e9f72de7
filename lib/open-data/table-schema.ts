import type { Column, ColumnSet, ColumnFormat } from './column';

/** The records of a set as JSON Schema: every column is there, an empty text where nothing is known. */
export function tableSchema({ name, columns }: ColumnSet) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  };
}

function cellSchema({ format, isRequired }: Column) {
  const { maxLength, pattern } = limits(format);
  return {
    type: 'string',
    ...(isRequired && { minLength: 1 }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern: isRequired ? `^(?:${pattern})$` : `^(?:${pattern})?$` }),
  };
}

function limits(format: ColumnFormat): { maxLength?: number | undefined; pattern?: string } {
  switch (format.type) {
    case 'text':
      return { maxLength: format.max };
    case 'date':
      return { pattern: '\\d{4}-\\d{2}-\\d{2}' };
    case 'url':
      return { pattern: 'https?://[^\\s;]+' };
    case 'number':
      return { pattern: '\\d+(?:\\.\\d)?' };
    case 'code':
      return { pattern: format.pattern.source.replace(/^\^|\$$/g, '') };
    case 'list':
      return { pattern: '[^;]+(?:;[^;]+)*' };
    case 'links':
      return { maxLength: format.max, pattern: '[^:;]+:https?://[^\\s;]+(?:;[^:;]+:https?://[^\\s;]+)*' };
    case 'pairs':
      return { maxLength: format.max, pattern: '[^:;]+:[^:;]+(?:;[^:;]+:[^:;]+)*' };
  }
}
