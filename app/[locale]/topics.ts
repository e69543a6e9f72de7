import { topics, type Programme, type Topic } from '@/lib/rules';

/** The topics that at least one of these programmes or services belongs to, in their fixed order. */
export function topicsOf(items: readonly Pick<Programme, 'topics'>[]): Topic[] {
  return topics.filter((topic) => items.some((item) => item.topics.includes(topic)));
}
