import { describe, expect, test } from 'vitest';
import { leaves } from '@/lib/i18n/messages.fixture';
import { factOf } from '@/lib/playbook/account-facts';
import type { Citation } from '@/lib/playbook/citation';
import { citationsFor } from '@/lib/playbook/citations';
import { factValues } from '@/lib/playbook/fact-values';
import { type Kind, kinds } from '@/lib/playbook/kinds';
import { type FactName, factNames } from '@/lib/playbook/playbook-facts';
import { account, type PlaybookAccount } from '@/lib/playbook/schema';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { actions } from './catalogue';
import { messages } from './messages/en';
import { playbookAccounts } from './playbooks';

const parsed = playbookAccounts.filter((one) => account.safeParse(one).success);
const facts = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  factNames(kind).map((name) => ({ kind, name })),
);

const valuesOf = (one: PlaybookAccount) => factValues(one, 'Made Up', 'en');
const without = (one: PlaybookAccount, name: FactName) =>
  ({ ...one, playbook: { ...one.playbook, [name]: null } }) as PlaybookAccount;

/** The values that words take of a fact: those that are others once an account has it no more. */
function valuesFrom(name: FactName): string[] {
  const keys = parsed.flatMap((one) => {
    const [full, empty] = [valuesOf(one), valuesOf(without(one, name))];
    return Object.keys(full).filter((key) => full[key] !== empty[key]);
  });
  return [...new Set(keys)];
}

const isSame = (a: Citation['source'], b: Citation['source']) => a.title === b.title && a.url === b.url;

const words: Record<string, object> = messages.actions;
const takenBy = (id: string) => {
  const texts = [...leaves(words[id])].filter(
    // Notes take values of their own.
    ([key]) => !key.split('.').some((part) => part.startsWith('@') || part === 'notes'),
  );
  return new Set(texts.flatMap(([, text]) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, value]) => value)));
};

const speakersOf = (name: FactName) =>
  actions.filter(({ id }) => valuesFrom(name).some((value) => takenBy(id).has(value))).map(({ id }) => id);

describe('The facts of a kind', () => {
  test('are found in the words that take them', () => {
    expect(valuesFrom('withdrawalPause')).toEqual(['pause', 'from', 'to']);
    expect(speakersOf('withdrawalPause')).toEqual(['change-password']);
    expect(speakersOf('oldRecoveryDays')).toEqual(['mail-recovery-info', 'mail-recover', 'mail-check-again']);
  });

  for (const { kind, name } of facts) {
    test(`are spoken of, ${kind}: ${name}`, () => {
      const speakers = speakersOf(name);
      const told = actions.filter(({ speaksOf }) => speaksOf?.includes(name)).map(({ id }) => id);
      expectNone([
        ...(valuesFrom(name).length > 0
          ? []
          : [`No account has a ${name}, or no words take it: see lib/playbook/fact-values.ts.`]),
        ...speakers
          .filter((id) => !told.includes(id))
          .map(
            (id) => `The words of "${id}" take ${name}: add it to its \`speaksOf\` in lib/content/actions.`,
          ),
        ...told
          .filter((id) => !speakers.includes(id))
          .map((id) => `The words of "${id}" do not take ${name}: take it out of its \`speaksOf\`.`),
      ]);
    });
  }
});

for (const one of parsed) {
  test(`The sources of the facts of "${one.id}" stand wherever an action speaks of one`, () => {
    const missing = actions.flatMap((action) =>
      (action.speaksOf ?? [])
        .filter((name) => {
          const fact = factOf(one, name);
          return fact && !citationsFor(one, action).some(({ source }) => isSame(source, fact.source));
        })
        .map((name) => `${fileOf(one)}: "${action.id}" speaks of ${name} and does not cite its source.`),
    );
    expectNone(missing);
  });
}
