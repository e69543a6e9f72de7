import { z } from 'zod';
import { serviceSchema } from '../rules/schema';
import type { Service } from '../rules';
import { fieldsOf, isFields } from './check/values';
import { readContent } from './read-file';
import { withFirstValues } from './rule-language/figure-values';
import { withLastDays } from './rule-language/add-last-days';
import { tracing, type Tracing } from './rule-language/tracing';

/** A `service.yaml` with the figures that change on a day as its schema has them. */
export function writtenService(data: unknown, trace: Tracing): unknown {
  if (!isFields(data) || !('figures' in data)) return data;
  return { ...data, figures: withLastDays(fieldsOf(withFirstValues(data.figures, trace)), data) };
}

/** The service of a `service.yaml`. */
export function readService(file: string): Service {
  return readContent(file, serviceFile);
}

/** The service that a `service.yaml` already parsed describes. */
export function serviceFrom(data: unknown): Service {
  return serviceFile.parse(data);
}

const serviceFile = z.preprocess((data) => writtenService(data, tracing()), serviceSchema);
