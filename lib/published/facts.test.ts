import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { citedIn } from '@/lib/content/cited';
import { content } from '@/lib/content/content.fixture';
import { factsFile } from './facts';

describe('The file of all facts', () => {
  const file = JSON.parse(JSON.stringify(factsFile()));

  test('holds every cited fact of accounts, actions, offices and support lines, each with its source', () => {
    const { sources: _, ...rest } = content;
    const all = [file.accounts, file.actions, file.asked, file.authorities, file.supportLines].flat();
    const facts = all.flatMap((one: { facts: object[] }) => one.facts);
    expect(facts).toHaveLength(citedIn(rest).length);
    for (const fact of facts)
      expect(fact).toMatchObject({
        fact: expect.any(String),
        checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        confidence: expect.stringMatching(/^(high|medium|low)$/),
      });
  });

  test('gives each value as the account does', () => {
    const binance = file.accounts.find(({ id }: { id: string }) => id === 'binance');
    const path = binance.facts.find(({ fact }: { fact: string }) => fact === 'playbook/paths/freeze');
    expect(path.value).toEqual(
      JSON.parse(JSON.stringify(accounts.find(({ id }) => id === 'binance')?.playbook?.paths)).freeze.value,
    );
  });
});
