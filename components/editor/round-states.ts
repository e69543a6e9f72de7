/** What can be said of applications to something that has not ended. */
export const roundStates = ['open', 'upcoming', 'closed-for-now'] as const;
