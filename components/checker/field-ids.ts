/** The id of the control that a field name stands for; never the name of a step, which the browser would scroll to. */
export function controlId(field: string, form = ''): string {
  return `field-${form}${field.replaceAll('.', '-')}`;
}

/** The id of the sentence that says what is wrong with a field. */
export function problemId(field: string, form = ''): string {
  return `problem-${form}${field.replaceAll('.', '-')}`;
}
