import { describe, expect, test } from 'vitest';
import { leaves } from '@/lib/i18n/messages.fixture';
import { notesOf } from '@/lib/playbook/account-facts';
import { concerns } from '@/lib/playbook/playbook-index';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { actions } from './catalogue';
import { messages } from './messages/en';
import { playbookAccounts } from './playbooks';

type Words = Readonly<Record<string, { notes?: Record<string, string>; items?: Record<string, string> }>>;
const words = messages.actions as Words;

/** The values that only notes take. */
const own = ['hours', 'days', 'label', 'items'] as const;
const takenBy = (text: string) => own.filter((value) => text.includes(`{${value}}`));

/** Notes of which an account can have but one. */
const contraries = [
  ['pending-still-go-out', 'pending-cancelled'],
  ['keys-deleted', 'keys-not-said'],
  ['by-support', 'by-yourself'],
  ['no-phone-support', 'call-back-in-app'],
] as const;

const noted = playbookAccounts.flatMap((account) =>
  actions.flatMap((action) => notesOf(account, action).map(({ value }) => ({ account, action, value }))),
);

describe('What the pages of an account say of an action', () => {
  test('belongs to an action that it has', () => {
    const wrong = playbookAccounts.flatMap((account) =>
      Object.keys(account.playbook.notes ?? {})
        .filter((id) => !actions.some((one) => one.id === id && concerns(one, account.kind)))
        .map((id) => `${fileOf(account)}, playbook.notes: there is no "${id}" of this kind.`),
    );
    expectNone(wrong);
  });

  test('is said in words that the action has, with all that they take and no more', () => {
    const wrong = noted.flatMap(({ account, action, value }) => {
      const place = `${fileOf(account)}, playbook.notes.${action.id}, "${value.says}"`;
      const { notes = {}, items = {} } = words[action.id] ?? {};
      const text = notes[value.says];
      if (!text) return [`${place}: no such words under \`notes\` in messages/en/actions/${action.id}.json.`];
      const taken = takenBy(text);
      const given = own.filter((name) => value[name] !== undefined);
      return [
        ...taken.filter((name) => !given.includes(name)).map((name) => `${place}: give it \`${name}\`.`),
        ...given
          .filter((name) => !taken.includes(name))
          .map((name) => `${place}: the words take no \`${name}\`.`),
        ...(value.items ?? [])
          .filter((item) => !items[item])
          .map((item) => `${place}: no words for "${item}".`),
      ];
    });
    expectNone(wrong);
  });

  test('stands once', () => {
    const keys = noted.map(({ account, action, value }) => `${account.id} ${action.id} ${value.says}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('never says two things that cannot both be true', () => {
    const saidOf = (account: string) =>
      new Set(noted.filter((one) => one.account.id === account).map(({ value }) => value.says));
    const wrong = playbookAccounts.flatMap(({ id }) =>
      contraries
        .filter((pair) => pair.every((one) => saidOf(id).has(one)))
        .map((pair) => `${id}: “${pair.join('” and “')}”`),
    );
    expect(wrong).toEqual([]);
    const known = Object.values(words).flatMap(({ notes = {} }) => Object.keys(notes));
    expect(contraries.flat().filter((one) => !known.includes(one))).toEqual([]);
  });

  test('has no words that no account needs', () => {
    const idle = Object.entries(words).flatMap(([id, { notes = {}, items = {} }]) => {
      const here = noted.filter(({ action }) => action.id === id).map(({ value }) => value);
      const said = here.map(({ says }) => says);
      const listed = here.flatMap((one) => one.items ?? []);
      return [
        ...[...leaves(notes).keys()].filter((key) => !key.startsWith('@') && !said.includes(key)),
        ...[...leaves(items).keys()].filter((key) => !key.startsWith('@') && !listed.includes(key)),
      ].map((key) => `messages/en/actions/${id}.json: no account needs "${key}".`);
    });
    expectNone(idle);
  });
});
