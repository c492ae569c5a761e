import { type Answers, incidentQuestions } from './answers';
import { rulesOf } from './kinds';

/**
 * Every combination of answers to the questions asked of an account of this kind, including none. Which device it is
 * is known of those whose screen others control, and of nobody else.
 */
export function allAnswers(kind: string): Answers[] {
  const { device, ...others } = incidentQuestions;
  const questions = Object.entries({ ...others, ...rulesOf(kind)?.questions });
  const all = questions.reduce<Answers[]>(
    (before, [question, answers]) =>
      before.flatMap((given) => [given, ...answers.map((answer) => ({ ...given, [question]: answer }))]),
    [{}],
  );
  return all.flatMap((given) =>
    given['contact'] === 'remote-control' ? device.map((one) => ({ ...given, device: one })) : [given],
  );
}
