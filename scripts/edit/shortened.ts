/** The beginning of a long sentence, so that it names what is meant. */
export const shortened = (text: string, most = 40): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
