import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { messagesOf } from '@/lib/i18n/messages';
import { leaves } from '@/lib/i18n/messages.fixture';
import type { Entry } from '@/lib/incident/entry';
import { kinds } from '@/lib/playbook/kinds';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { type Hearer, hearers } from '@/lib/playbook/vocabulary';
import { exchange, mailbox, ownWallet, phoneNumber } from './incident.fixture';
import { ownWords, type Sentence } from './own-words';
import { choicesFor } from './own-words.fixture';

/** All that can be answered before the urgent steps, and all that can be done and told after them. */
const partsOf = ([call = [], before = [], what = [], ...rest]: readonly Entry[][]) => {
  const answers = rest.filter(([first]) => first?.kind === 'question-answered');
  const deeds = rest.filter(([first]) => first?.kind === 'action-done');
  return [
    [call, before, ...answers, ...deeds.slice(0, 1)],
    [call, what, ...answers.slice(0, 1), ...deeds],
  ];
};

/** Every combination, with one choice or none of each. */
const combinationsOf = (choices: readonly Entry[][]): Entry[][] =>
  choices.reduce<Entry[][]>(
    (all, choice) => all.flatMap((one) => [one, ...choice.map((next) => [...one, next])]),
    [[]],
  );

/** What sentences claim, a list taken apart; what they suspect and ask for is no claim. */
const claimsOf = (sentences: readonly Sentence[]) =>
  sentences.flatMap(({ group, id, what }) => {
    if (what) return what.map((one) => `did ${one}`);
    const isClaim = !['opening', 'elsewhere', 'request'].includes(group) || id === 'call';
    return isClaim ? [`${group} ${id}`] : [];
  });

const each = [exchange, mailbox, phoneNumber, ownWallet];

describe.each(each)('Whatever is answered about an account of the kind $account.kind', (playbook) => {
  const { start, choices } = choicesFor(playbook);
  const all = partsOf(choices).flatMap(combinationsOf);

  test.each(hearers)(
    'the %s hears nothing without the answer that carries it, and nothing is lost',
    (hearer) => {
      const claims = (written: readonly Entry[]) => claimsOf(ownWords(hearer, playbook, [start, ...written]));
      const carried = new Map(choices.flat().map((entry) => [entry, claims([entry])]));
      expect(all.length).toBeGreaterThan(100);
      expect(claims([])).toEqual([]);
      const wrong = all.flatMap((written) => {
        const backed = new Set(written.flatMap((entry) => carried.get(entry) ?? []));
        // One answer may say what another says too.
        if (backed.has('happened lost-signal')) backed.delete('answers signal-gone');
        if (backed.has('did recovery-phrase')) backed.delete('answers phrase-seen');
        const said = claims(written);
        const isRight = said.length === backed.size && said.every((one) => backed.has(one));
        return isRight ? [] : [{ said, backed: [...backed] }];
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('In words', () => {
  const messages = messagesOf('en');
  const say = createTranslator({
    locale: 'en-GB',
    messages: messages as Record<string, unknown>,
  }) as unknown as (key: string, values?: Record<string, string>) => string;
  const keys = new Set(leaves(messages).keys());

  test('there is a sentence for everything that can be said', () => {
    const sentences = each.flatMap((playbook) =>
      hearers
        .filter((hearer) => hearer !== 'provider' || saysTo(playbook))
        .flatMap((hearer) => {
          const { start, choices } = choicesFor(playbook);
          return choices.flat().flatMap((entry) => ownWords(hearer, playbook, [start, entry]));
        }),
    );
    const named = sentences.map(({ group, id }) =>
      group === 'deed' ? `actions.${id}.said` : `tell.${group}.${id}`,
    );
    expect([...new Set(named)].filter((key) => !keys.has(key))).toEqual([]);
    const done = sentences.flatMap(({ what = [] }) => what.map((one) => `respond.tactics.did.${one}`));
    expect([...new Set(done)].filter((key) => !keys.has(key))).toEqual([]);
    expect(done.length).toBeGreaterThan(5);
    for (const kind of Object.keys(kinds)) expect(keys, kind).toContain(`tell.elsewhere.${kind}`);
  });

  /** Whether a step of this account has words for its company. */
  const saysTo = ({ account }: PlaybookIndex) =>
    actions.some(
      ({ of, steps }) =>
        of !== 'incident' &&
        of.some((kind) => kind === account?.kind) &&
        steps.some(({ says }) => says === 'provider'),
    );

  test('words that an action has for what is worth telling stand where it is, and nowhere else', () => {
    for (const { id, worthTelling } of actions)
      expect(keys.has(`actions.${id}.said`), id).toBe(worthTelling === true);
  });

  test('what claims nothing is what stands there before scripts run', () => {
    const neutral = (hearer: Hearer, playbook: PlaybookIndex) =>
      `“${ownWords(hearer, playbook, [])
        .map(({ group, id }) => say(`tell.${group}.${id}`))
        .join(' ')}”`;
    const served = actions.flatMap(({ id, of, steps }) =>
      steps.flatMap((step) =>
        step.says ? [{ hearer: step.says, of, body: say(`actions.${id}.steps.${step.id}.body`) }] : [],
      ),
    );
    expect(served.length).toBeGreaterThan(3);
    for (const { hearer, of, body } of served) {
      const playbook = [exchange, phoneNumber].find(
        ({ account }) => of !== 'incident' && of.some((kind) => kind === account.kind),
      );
      expect(body).toBe(neutral(hearer, playbook ?? exchange));
    }
  });
});
