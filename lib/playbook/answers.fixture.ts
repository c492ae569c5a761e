import { type Answers, incidentQuestions } from './answers';
import { rulesOf } from './kinds';

/** Every combination of answers to the questions asked of an account of this kind, including none. */
export function allAnswers(kind: string): Answers[] {
  const questions = Object.entries({ ...incidentQuestions, ...rulesOf(kind)?.questions });
  return questions.reduce<Answers[]>(
    (before, [question, answers]) =>
      before.flatMap((given) => [given, ...answers.map((answer) => ({ ...given, [question]: answer }))]),
    [{}],
  );
}
