import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import { catalogueVersion } from '@/lib/content/version';
import { actionWords, valuesIn } from '@/lib/i18n/action-words';
import { getWords } from '@/lib/i18n/words';
import { type Answers, branchFor } from '@/lib/playbook/answers';
import type { BranchRule } from '@/lib/playbook/kind-rules';
import { rulesOf } from '@/lib/playbook/kinds';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { isShown, stepFacts } from '@/lib/playbook/step-facts';
import { cacaoOf } from './cacao';
import { readCondition } from './stix-condition.fixture';

type Step = Record<'type' | 'name' | 'on_completion' | 'on_true' | 'on_false' | 'condition', string> & {
  commands?: { command: string }[];
};

/** A document as somebody else reads it: its steps by id, and those of each branch in their order. */
function read(account: PlaybookAccount) {
  const document = JSON.parse(JSON.stringify(cacaoOf(account)));
  const workflow: Record<string, Step> = document.workflow;
  const at = (id: string) => {
    const step = workflow[id];
    if (!step) throw new Error(`nothing at ${id}`);
    return step;
  };
  const chainFrom = (id: string): Step[] => {
    const step = at(id);
    return step.type === 'action' ? [step, ...chainFrom(step.on_completion)] : [];
  };
  /** The branches in the order in which they are tried, each with its condition. */
  const branches: { name: string; condition?: string; steps: Step[] }[] = [];
  let place = at(document.workflow_start).on_completion;
  for (let step = at(place); step.type === 'if-condition'; step = at(place)) {
    const { name, condition } = step;
    branches.push({ name, condition, steps: chainFrom(step.on_true) });
    place = step.on_false;
  }
  branches.push({ name: 'default', steps: chainFrom(place) });
  return { document, workflow, at, branches };
}

const commandsIn = (steps: readonly Step[] = [], name?: string) =>
  steps
    .filter((step) => name === undefined || step.name === name)
    .flatMap(({ commands = [] }) => commands.map(({ command }) => command));

/** All answers to the questions that decide a branch, unanswered ones too. */
function allAnswers(kind: string): Answers[] {
  const questions: Readonly<Record<string, readonly string[]>> = {
    ...rulesOf(kind)?.questions,
    happened: ['some', 'only-called'],
    signs: ['found'],
    contact: ['remote-control'],
  };
  return Object.entries(questions).reduce<Answers[]>(
    (all, [question, answers]) =>
      all.flatMap((before) => [before, ...answers.map((answer) => ({ ...before, [question]: answer }))]),
    [{}],
  );
}
const asVariables = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      `__${question.replaceAll('-', '_')}__`,
      String(answer),
    ]),
  );

const t = getWords('en');

for (const account of playbookAccounts) {
  describe(`The CACAO document of "${account.id}"`, () => {
    const { document, workflow, at, branches } = read(account);
    const rules: readonly BranchRule[] = rulesOf(account.kind)?.branches ?? [];

    test('leads from its start to every one of its steps, and each way ends', () => {
      const seen = new Set<string>();
      const walk = (id: string) => {
        if (seen.has(id)) return;
        seen.add(id);
        const { type, on_completion, on_true, on_false } = at(id);
        const ways = [on_completion, on_true, on_false].filter(Boolean);
        expect(ways.length > 0, id).toBe(type !== 'end');
        ways.forEach(walk);
      };
      walk(document.workflow_start);
      expect([...seen].toSorted()).toEqual(Object.keys(workflow).toSorted());
    });

    test('holds the actions of each branch in their order', () => {
      const orders: Partial<Record<string, string[]>> = account.playbook.orders;
      expect(branches.map(({ name }) => name)).toEqual(rules.map(({ id }) => id));
      for (const { name, steps } of branches) {
        const titles = orders[name]?.map((id) => t(`actions.${id}.title`, valuesIn('en', account)));
        expect(
          steps.map((step) => step.name),
          name,
        ).toEqual(titles);
        for (const { commands = [] } of steps) expect(commands.length).toBeGreaterThan(0);
        for (const command of commandsIn(steps)) expect(command).not.toMatch(/[{}]|undefined|\n\n|:$/);
      }
    });

    test('has conditions by the grammar of STIX, which choose the branch that the pages choose', () => {
      const tests = branches.map(({ name, condition }) => ({
        name,
        holds: condition === undefined ? () => true : readCondition(condition),
      }));
      for (const answers of allAnswers(account.kind)) {
        const chosen = tests.find(({ holds }) => holds(asVariables(answers)))?.name;
        expect(chosen, JSON.stringify(answers)).toBe(branchFor(account.kind, answers).id);
      }
    });

    test('says in each branch the steps of who is in it, with all that they show', () => {
      const orders: Partial<Record<string, string[]>> = account.playbook.orders;
      for (const { name, steps } of branches) {
        const rule = rules.find(({ id }) => id === name);
        const led = allAnswers(account.kind).filter(
          (answers) => branchFor(account.kind, answers).id === name,
        );
        for (const [i, id] of (orders[name] ?? []).entries()) {
          const action = findAction(id);
          if (!action) throw new Error(`no action ${id}`);
          const own = action.steps.filter(
            ({ only, when }) =>
              (!only || (only === 'locked-out') === (rule?.lockedOut === true)) &&
              // A branch asks for nothing more, so a line for some of those in it is left out.
              (!when || led.every((answers) => answers[when.question] === when.answer)),
          );
          const shown = own.filter((step) => isShown(account, step));
          const commands = commandsIn(steps.slice(i, i + 1));
          expect(commands).toHaveLength(shown.length);
          const words = actionWords('en', account, action).steps;
          for (const [j, step] of shown.entries()) {
            const command = commands[j] ?? '';
            const { link, path, emails, places, phones } = stepFacts(account, step);
            const said = words.find((one) => one.step.id === step.id);
            const parts = [
              t(`actions.${id}.steps.${step.id}.title`, valuesIn('en', account)),
              link?.value,
              path?.value.web?.en,
              path?.value.app?.en,
              ...phones.map(({ value, written }) => written ?? value),
              ...(emails?.value.emails ?? []).map(({ en }) => en),
              ...(emails?.value.about ?? []).map((about) => t(`respond.mail-about.${about}`)),
              ...(said?.asks ?? []).map(({ text }) => text),
              ...(said?.notes ?? []),
              // The first may stand in a step of its own.
              ...places.slice(1).flatMap(({ value }) => [value.name.en, value.url, value.path?.web?.en]),
              ...(step.pages ?? []).map(({ url }) => url),
            ];
            for (const part of parts) if (part) expect(command).toContain(part);
          }
        }
      }
    });

    test('is dated by the newest of its facts and its words', () => {
      const { modified } = document;
      expect(modified).toBe(`${[account.playbook.content, catalogueVersion].toSorted()[1]}T00:00:00.000Z`);
      expect(modified >= document.created).toBe(true);
      expect(document.description).not.toMatch(/account at your/);
    });

    test('is the same at every build', () => {
      expect(JSON.parse(JSON.stringify(cacaoOf(account)))).toEqual(document);
    });
  });
}

describe('What a CACAO document says', () => {
  const branchesOf = (id: string) => {
    const account = playbookAccounts.find((one) => one.id === id);
    if (!account) throw new Error(`no account ${id}`);
    return Object.fromEntries(read(account).branches.map(({ name, steps }) => [name, steps]));
  };

  test('to who is locked out has no step for who can sign in, and the other way round', () => {
    const { 'locked-out-no-email': out, default: signedIn } = branchesOf('binance');
    expect(commandsIn(out).join()).not.toContain('Open Binance yourself');
    expect(commandsIn(signedIn).join()).toContain('Open Binance yourself');
    expect(commandsIn(out).join()).toContain('Can you still see your mail anywhere?');
    expect(commandsIn(signedIn).join()).not.toContain('Can you still see your mail anywhere?');
    // Its emails carry nothing that locks it, so there is nothing to look for.
    const revolut = commandsIn(branchesOf('revolut')['locked-out-no-email']).join();
    expect(revolut).toContain('Lock it without logging in');
    expect(revolut).not.toContain('Can you still see your mail anywhere?');
  });

  test('has numbers to call, what to ask for, and each other place', () => {
    expect(commandsIn(branchesOf('coinbase')['locked-out']).join()).toContain('+1 888 908-7930');
    expect(commandsIn(branchesOf('coinbase')['default']).join()).toContain('- Freeze the account.');
    expect(commandsIn(branchesOf('kraken')['default']).join()).toContain('Kraken Derivatives (futures)');
  });
});

test('The grammar of conditions knows what is none', () => {
  const wrong = [
    "a:value = 'x' AND NOT (b:value = 'y')",
    "NOT a:value = 'x'",
    "(a:value = 'x'",
    'a:value = x',
    "a = 'x'",
    "a:value = 'x' AND",
    "a:value = 'x' b:value = 'y'",
    '',
  ];
  for (const text of wrong) expect(() => readCondition(text), text).toThrow('where');
  expect(
    readCondition("a:value NOT = 'x' OR (b:value = 'y' AND c:value != 'z')")({ a: 'x', b: 'y', c: 'z' }),
  ).toBe(false);
  expect(readCondition("a:value = 'x' OR b:value = 'y' AND c:value = 'z'")({ a: 'x' })).toBe(true);
});
