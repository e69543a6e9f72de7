import { topics, type Programme, type Topic } from '@/lib/rules/schema';

/** The topics that at least one programme belongs to, in their fixed order. */
export function topicsOf(programmes: readonly Programme[]): Topic[] {
  return topics.filter((topic) => programmes.some((programme) => programme.topics.includes(topic)));
}
