'use client';

import { useSay } from '@/components/site/words-provider';
import { TickBox } from '@/components/ui/choices';
import { saidToHaveHappened, tacticsToOffer } from '@/lib/flow/heard';
import { limits } from '@/lib/incident/fields';
import { answersGiven } from '@/lib/incident/fold';
import { type Tactic, tactics } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';

interface Props {
  offered: readonly Tactic[];
  /** The question that a tick here answers. */
  question: 'happened' | 'tactics';
}

/** What may have happened, to be ticked. Each tick is kept at once. */
export function TacticTicks({ offered, question }: Props) {
  const say = useSay();
  const { tap, held, playbook } = useFlow();
  const entries = held?.record.entries ?? [];
  const said = saidToHaveHappened(entries);
  const toggle = (tactic: Tactic) => {
    const isSaid = said.includes(tactic);
    const given = (of: string) => tactics.filter((one) => answersGiven(entries).get(of)?.includes(one));
    // What was said to the other question is taken back there.
    const at = isSaid && !given(question).includes(tactic) ? other(question) : question;
    const now = isSaid ? given(at).filter((one) => one !== tactic) : [...given(at), tactic];
    const inWords = (them: readonly Tactic[]) =>
      them.map((one) => say(`respond.tactics.did.${one}`)).join('; ');
    const words = isSaid
      ? say('respond.taken-back', { what: inWords([tactic]) })
      : say('respond.tactics.said', { what: inWords(now) });
    tap.answerAll(at, now, shorten(words));
  };
  return (
    <div className="border-rule border-b">
      {tacticsToOffer(offered, entries, playbook.account?.kind ?? '').map((tactic) => (
        <TickBox
          key={tactic}
          checked={said.includes(tactic)}
          disabled={!tap.open}
          onChange={() => toggle(tactic)}
        >
          {say(`respond.tactics.${tactic}`)}
        </TickBox>
      ))}
    </div>
  );
}

const other = (question: Props['question']) => (question === 'happened' ? 'tactics' : 'happened');

/** As long as an entry may keep, without half a character at its end. */
export const shorten = (words: string) => words.slice(0, limits.line).replace(/\p{Surrogate}$/u, '');
