/** The id of the control that a field name stands for; never the name of a step, which the browser would scroll to. */
export function controlId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}

/** The id of the sentence that says what is wrong with a field. */
export function problemId(field: string): string {
  return `problem-${field.replaceAll('.', '-')}`;
}
