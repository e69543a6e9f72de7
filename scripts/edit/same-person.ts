/** Whether two names are those of one person, however they are spaced and written. */
export const isSamePerson = (one: string, another: string): boolean => plain(one) === plain(another);

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
