import { expect, test } from 'vitest';
import { asked } from '@/lib/content/asked';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { isGiven, isLockedOut } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { plan } from '@/lib/playbook/plan';
import { expectNone } from '@/lib/testing/problems.fixture';
import { actionWords, valuesIn } from './action-words';
import { getWords } from './words';

const t = getWords('en');

/** What only somebody who is signed in to the account can see or press. */
const needsLogin =
  /\b(inside|from) (the|its|their|your|that) (official )?(app|account)\b|\bcancel button\b|\blist of (withdrawals|keys|payments)\b|\band log in\b|\b(under|in) (the )?(security )?settings\b/i;
/** Words before it in the same text that leave it to those who are. */
const spares =
  /\b(can you (still )?(log|sign) in|if you can (log|sign) in|signed in|once (you are )?back in|when (it|they) (opens?|come))\b/i;

/** Each text that a locked-out person reads of an account, with the action where it stands. */
const texts = playbookAccounts.flatMap((account) => {
  const { kind, id } = account;
  // Whoever has no signal can still sign in elsewhere.
  if (kind === 'phone-number') return [];
  const read = new Map<string, string>();
  for (const answers of allAnswers(kind).filter((one) => isLockedOut(kind, one))) {
    const { urgent, followUp } = plan(playbookOf(account), answers);
    const planned = [...urgent, ...followUp.flatMap((group) => group.actions)];
    for (const { id: name, needs } of planned.filter(({ of }) => of !== 'incident')) {
      if (needs === 'signed-in') continue;
      const action = actions.find((one) => one.id === name) ?? expect.unreachable();
      const { lead = '', know = '', cannot = '', notes, steps } = actionWords('en', account, action);
      const mine = steps.filter(
        ({ step: { only, when } }) => only !== 'signed-in' && (!when || isGiven(answers, when)),
      );
      const here = asked.filter(({ at }) => at.includes(name));
      for (const text of [
        lead,
        know,
        cannot,
        ...notes.flatMap(({ items }) => items),
        ...mine.flatMap((one) => [`${one.title} ${one.body ?? ''}`, one.dont ?? '', ...one.notes]),
        ...here.map((one) => t(`asked.${one.id}.answer`, valuesIn('en', account))),
      ])
        read.set(`${id}, ${name}: ${text}`, text);
    }
  }
  return [...read];
});

test('Nobody who is locked out is told to do what takes a login', () => {
  expect(texts.length).toBeGreaterThan(500);
  const impossible = texts.filter(([, text]) => {
    const found = needsLogin.exec(text);
    return found && !spares.test(text.slice(0, found.index + found[0].length));
  });
  expectNone(impossible.map(([where]) => where));
});
