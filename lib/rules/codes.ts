/** What a programme or service is about: how the checker, the list and the open data group it. */
export const topics = [
  ...(['moving', 'home', 'children', 'pregnancy', 'fertility'] as const),
  ...(['work', 'foreign', 'daily'] as const),
] as const;
export type Topic = (typeof topics)[number];

/** What a visitor chooses to have checked: topics, and whether also what has ended. */
export const scopes = [...topics, 'ended'] as const;
export type Scope = (typeof scopes)[number];
export const isTopic = (scope: Scope): scope is Topic => scope !== 'ended';

/** Whom it is for, as a visitor would describe themselves. */
export const audiences = [
  ...(['everyone', 'movers', 'couples', 'expecting', 'parents', 'pupils'] as const),
  ...(['home-owners', 'workers', 'foreign-residents'] as const),
] as const;
export type Audience = (typeof audiences)[number];

/** What a household gets: money, a service to use, a class, an event, advice, a place to visit, or information. */
export const kinds = ['grant', 'service', 'class', 'event', 'advice', 'facility', 'information'] as const;
export type Kind = (typeof kinds)[number];
