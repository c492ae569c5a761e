import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/playbook/answers';
import { plan } from '@/lib/playbook/plan';
import type { Step } from '@/lib/playbook/schema';
import { findAction } from './catalogue';
import { playbookAccounts, playbookOf } from './playbooks';

/** The lines of the urgent actions of each account of a kind, as `action.line`. */
const linesOf = (kind: string, answers: Answers) =>
  playbookAccounts
    .filter((account) => account.kind === kind)
    .map((account) => ({
      account,
      lines: plan(playbookOf(account), answers).urgent.flatMap(({ id }) => {
        const steps: readonly Step[] = findAction(id)?.steps ?? [];
        return steps.map((step) => ({ at: `${id}.${step.id}`, step }));
      }),
    }));

describe('The urgent part', () => {
  test('of a stolen number changes the password of the mailbox, and names the lock of its company', () => {
    const carriers = linesOf('phone-number', { signal: 'gone' });
    expect(carriers.length).toBeGreaterThan(3);
    for (const { account, lines } of carriers) {
      const at = lines.map((one) => one.at);
      expect(at, account.id).toContain('phone-codes.email');
      expect(at.indexOf('phone-codes.email')).toBeLessThan(at.indexOf('phone-regain.ask'));
      const locks = lines.filter(({ step }) => step.places === 'lock' && step.path === 'lock');
      expect(locks, account.id).toHaveLength(1);
    }
  });

  test('of a wallet whose phrase was seen tells owners of a hardware wallet that it needs a new one too', () => {
    for (const { lines } of linesOf('wallet', { phrase: 'seen' }))
      expect(lines.map(({ at }) => at)).toEqual(
        expect.arrayContaining(['move-self-custody.hardware', 'move-self-custody.send-from']),
      );
  });
});
