import { questionsFor, type Question } from '../questions/questions';

/** The question of that address in a family with two children, for tests. */
export function sampleQuestion(address: string): Question {
  const question = questionsFor(2).find((each) => each.address === address);
  if (!question) throw new Error(`no question is called ${address}`);
  return question;
}
