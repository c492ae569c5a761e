import { describe, expect, test } from 'vitest';
import { actionsOn } from '@/lib/flow/addresses';
import { leaves } from '@/lib/i18n/messages.fixture';
import { domainsOf } from '@/lib/playbook/account-facts';
import { factValues } from '@/lib/playbook/fact-values';
import { incidentIndex, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import { expectNone, unknownId } from '@/lib/testing/problems.fixture';
import { accounts } from './accounts/registry';
import { asked } from './asked';
import { actions } from './catalogue';
import { messages } from './messages/en';
import { playbookAccounts, playbookOf } from './playbooks';

const file = 'messages/en/ui/asked.json';
const { '@': _, ...words } = messages.asked as Record<string, unknown>;
const worded = Object.keys(words).filter((id) => !id.startsWith('@'));
const ids = asked.map(({ id }) => id);

const idsOn = (playbook: PlaybookIndex, ...pages: Parameters<typeof actionsOn>[0][]) =>
  pages.flatMap((page) => actionsOn(page, playbook, actions).map(({ id }) => id));
const shown = new Set([
  ...playbookAccounts.flatMap((one) => idsOn(playbookOf(one), 'account', 'account-follow-up')),
  ...idsOn(incidentIndex(actions, ''), 'incident-follow-up'),
]);

describe('What people ask', () => {
  test('stands once, and nothing has words that nobody asks', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(worded.toSorted()).toEqual(ids.toSorted());
  });

  test('has a question and an answer, and nothing else', () => {
    for (const id of ids) expect(Object.keys(words[id] ?? {}), `${file}: ${id}`).toEqual(['ask', 'answer']);
  });

  test('is asked at one to three actions, each of them on a page', () => {
    expectNone(
      asked.flatMap(({ id, at }) => [
        ...(at.length >= 1 && at.length <= 3 && new Set(at).size === at.length
          ? []
          : [`asked.ts: "${id}" is asked at one to three actions, each once.`]),
        ...at.flatMap((action) =>
          [
            ...unknownId(
              action,
              actions.map((one) => one.id),
            ),
            ...(shown.has(action) ? [] : [`no page has "${action}"`]),
          ].map((problem) => `asked.ts, "${id}", \`at\`: ${problem}`),
        ),
      ]),
    );
  });

  test('rests on no source that nobody confirms', () => {
    const unsure = asked.filter(({ sources }) => sources.some(({ confidence }) => confidence === 'low'));
    expectNone(unsure.map(({ id }) => `asked.ts: "${id}" cites a source of low confidence. Leave it out.`));
  });

  test('is answered by no page of one provider, since the answer is read by customers of all', () => {
    const domains = accounts.flatMap(domainsOf);
    const own = asked.flatMap(({ id, sources }) =>
      sources
        .map(({ source }) => (source.url ? new URL(source.url).host : ''))
        .filter((host) => domains.some((domain) => `.${host}`.endsWith(`.${domain}`)))
        .map((host) => `asked.ts: "${id}" cites ${host}. Make it a note of that account.`),
    );
    expectNone(own);
  });

  test('is answered in a few short sentences, since every page with the action carries it', () => {
    const long = [...leaves(words)].filter(([key, text]) => key.endsWith('.answer') && text.length > 240);
    expectNone(long.map(([key, text]) => `${file}: ${key} has ${text.length} characters, 240 are allowed.`));
  });

  test('takes no value of one account but its name, since no source of the account is cited with it', () => {
    const taken = [...leaves(words)].flatMap(([key, text]) =>
      [...text.matchAll(/\{(\w+)[,}]/g)].map(([, value = '']) => ({ key, value })),
    );
    expect(Object.keys(factValues(null, '', 'en'))).toContain('provider');
    expectNone(
      taken
        .filter(({ value }) => value !== 'provider')
        .map(({ key, value }) => `${file}: ${key} takes ${value}.`),
    );
  });
});
