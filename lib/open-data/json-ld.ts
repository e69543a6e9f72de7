import { city } from './city';

/**
 * A programme or service for search engines, as schema.org's GovernmentService in a data block of its page. What the page says anyway is left out,
 * because every letter is sent to every visitor. No `<` stands in it, so that no text can end the block.
 */
export function governmentService(name: string, phone: string | undefined): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name,
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: city.name,
      ...(phone && { telephone: phone }),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
