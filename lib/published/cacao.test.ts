import { describe, expect, test } from 'vitest';
import { playbookAccounts } from '@/lib/content/playbooks';
import { rulesOf } from '@/lib/playbook/kinds';
import { cacaoOf } from './cacao';

type Step = Record<'type' | 'name' | 'on_completion' | 'on_true' | 'on_false' | 'condition', string> & {
  commands?: { command: string }[];
};

for (const account of playbookAccounts) {
  describe(`The CACAO document of "${account.id}"`, () => {
    const document = JSON.parse(JSON.stringify(cacaoOf(account)));
    const workflow: Record<string, Step> = document.workflow;
    const at = (id: string) => {
      const step = workflow[id];
      if (!step) throw new Error(`nothing at ${id}`);
      return step;
    };

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

    test('holds the order of each branch, behind the conditions in their order', () => {
      const branches = rulesOf(account.kind)?.branches ?? [];
      const orders: Partial<Record<string, string[]>> = account.playbook.orders;
      let place = at(document.workflow_start).on_completion;
      for (const { id, when } of branches) {
        const step = at(place);
        expect(step.type === 'if-condition').toBe(when !== undefined);
        if (when) {
          expect(step.name).toBe(id);
          for (const answers of Object.values(when))
            for (const answer of answers) expect(step.condition).toContain(`'${answer}'`);
        }
        let length = 0;
        for (let one = at(when ? step.on_true : place); one.type === 'action'; one = at(one.on_completion)) {
          length += 1;
          expect(one.commands?.length).toBeGreaterThan(0);
          for (const { command } of one.commands ?? []) expect(command).not.toMatch(/[{}]|undefined/);
        }
        expect(length, id).toBe(orders[id]?.length);
        if (when) place = step.on_false;
      }
    });

    test('is the same at every build', () => {
      expect(cacaoOf(account)).toEqual(cacaoOf(account));
    });
  });
}
