import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { findPlaybookAccount, playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { actionWords } from '@/lib/i18n/action-words';
import type { NewEntry } from '@/lib/incident/entry';
import { did, incident } from './incident.fixture';
import { openAsks } from './open-asks';
import { situationOf } from './situation';

const support = findAction('contact-support') ?? expect.unreachable();

/** What support at this account is asked for once this was written. */
function asked(id: string, ...done: string[]): string[] {
  const account = findPlaybookAccount(id) ?? expect.unreachable(`no account ${id}`);
  const playbook = { ...playbookOf(account), account: { kind: account.kind, id } };
  const written: NewEntry[] = done.map((action) => did(action, playbook));
  const { answers, statuses } = situationOf(playbook, incident(playbook, ...written));
  const asks = actionWords('en', account, support)
    .steps.flatMap((step) => step.asks)
    .map(({ ask, text }) => ({ ...ask, text }));
  return openAsks(asks, playbook, answers, statuses).map(({ text }) => text);
}

describe('Support is asked', () => {
  const freeze = 'Freeze the account.';
  const isFrozen = 'Confirm that the account is frozen.';

  test('to freeze the account before all else, or to confirm it to whoever did', () => {
    const exchanges = playbookAccounts.filter(({ kind }) => kind === 'exchange');
    expect(exchanges.length).toBeGreaterThan(20);
    for (const { id, playbook } of exchanges) {
      const open = asked(id);
      expect(open[0], id).toBe(freeze);
      expect(open, id).not.toContain(isFrozen);
      if (!Object.values<string[]>(playbook.orders).flat().includes('freeze-account')) continue;
      const done = asked(id, 'freeze-account');
      expect(done[0], id).toBe(isFrozen);
      expect(done, id).not.toContain(freeze);
    }
  });

  test('for the keys in a place to which no way is known, by whoever deleted all others too', () => {
    const hidden = 'Delete the API keys in Kraken Derivatives (futures) too.';
    expect(asked('kraken')).toContain(hidden);
    expect(asked('kraken', 'delete-api-keys')).toContain(hidden);
    expect(asked('kraken', 'delete-api-keys')).not.toContain('Delete every API key.');
    // The way to each of its places is known.
    expect(asked('coinbase').filter((one) => one.includes('API key'))).toEqual(['Delete every API key.']);
  });

  test('to stop euros where the person’s own lock stops only coins', () => {
    const euros = 'Stop withdrawals in euros too.';
    expect(asked('bitvavo', 'lock-withdrawals')).toContain(euros);
    expect(asked('kraken')).not.toContain(euros);
  });
});

test('A list of keys to which no way is known is left to support, in the step that deletes them', () => {
  const account = findPlaybookAccount('kraken') ?? expect.unreachable();
  const { steps } = actionWords('en', account, findAction('delete-api-keys') ?? expect.unreachable());
  const unknown = steps.flatMap(({ places }) => places.flatMap((place) => place.unknown || []));
  expect(unknown).toEqual([expect.stringMatching(/ask support to delete the keys there too/i)]);
});
