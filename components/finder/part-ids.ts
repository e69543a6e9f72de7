// The ids by which the script finds what the page has written for it.
export const form = 'finder';
export const words = 'finder-words';
export const clear = 'finder-clear';
export const status = 'finder-status';
export const results = 'finder-results';
export const heading = 'finder-heading';
export const listId = 'finder-list';
export const nothingId = 'finder-nothing';
export const everythingId = 'finder-everything';
