/** Numbers of the sheet side by side: B1, B4. */
export const listed = (numbers: readonly (number | string)[]): string => numbers.join(', ');
