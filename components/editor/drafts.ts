import type { FieldValues } from 'react-hook-form';

/** What is typed on forms and not recorded yet, by what each form is about: it is there again for whoever comes back to one. */
export type Drafts = Map<string, FieldValues>;
