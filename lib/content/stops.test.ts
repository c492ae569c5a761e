import { expect, test } from 'vitest';
import { playbookAccounts, playbookOf } from './playbooks';
import { stopsOf } from './stops';

const all = new Set(playbookAccounts.flatMap(stopsOf));

test('What stops further losses at an account is what its playbook has', () => {
  expect(all.size).toBeGreaterThan(8);
  for (const account of playbookAccounts) {
    const own = playbookOf(account).actions.map(({ id }) => id);
    expect([...stopsOf(account)].sort(), account.id).toEqual(own.filter((id) => all.has(id)).sort());
  }
});
