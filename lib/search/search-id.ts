/** What is found besides programmes and services, whose ids stand alone. */
export const otherKinds = ['guide', 'elsewhere', 'desk'] as const;
export type OtherKind = (typeof otherKinds)[number];

/** How the search names what may be called like a service: `desk-health-line`. */
export const searchId = (kind: OtherKind, id: string): string => `${kind}-${id}`;

/** Whether an id of the search is that of a desk. */
export const isDesk = (id: string): boolean => id.startsWith(searchId('desk', ''));
