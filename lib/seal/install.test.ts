import { expect, test } from 'vitest';
import { textOf } from '@/lib/testing/project.fixture';
import { isNewEnough, oldestNode } from './install.mjs';

const { packages } = JSON.parse(textOf('package-lock.json'));

test('the oldest Node is said once, and as it stands in the README', () => {
  expect(oldestNode()).toMatch(/^\d+\.\d+$/);
  expect(textOf('README.md')).toContain(`Node ${oldestNode()} or newer`);
  expect(packages[''].engines.node).toBe(`>=${oldestNode()}`);
});

test('it is new enough for Next', () => {
  const next: string = packages['node_modules/next'].engines.node;
  expect(isNewEnough(oldestNode(), next.replace('>=', ''))).toBe(true);
});

for (const [version, oldest, is] of [
  ['20.19.0', '20.19', true],
  ['20.20.2', '20.19', true],
  ['20.9.0', '20.19', false],
  ['22.0.0', '20.19', true],
  ['18.20.0', '20.19', false],
] as const) {
  test(`Node ${version} is ${is ? 'new enough' : 'too old'} where ${oldest} is asked`, () => {
    expect(isNewEnough(version, oldest)).toBe(is);
  });
}
