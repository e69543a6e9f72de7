/** The id of the heading of a group of results. */
export const groupId = (outcome: string): string => `group-${outcome}`;
