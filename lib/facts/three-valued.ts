/** Three-valued "any": one true decides, otherwise one unknown leaves it open; an unknown list is unknown. */
export function anyOf(answers: readonly (boolean | undefined)[] | undefined): boolean | undefined {
  if (!answers) return undefined;
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Three-valued "all": one false decides, otherwise one unknown leaves it open. */
export function allOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
