import { describe, expect, test } from 'vitest';
import { factKinds, kindOf } from '@/lib/incident/facts';
import type { Field } from '@/lib/incident/fields';
import { filesIn, textOf } from '@/lib/testing/project.fixture';
import { actions } from './catalogue';

/**
 * Rules use roles and data, so that a playbook of another kind needs no change in code. The test finds an id with a
 * hyphen that is a whole string or a fragment (`#end-call`), and any id that code compares an action or step with, or
 * passes as one. It does not find ids put together from parts, and one-word ids elsewhere, which are ordinary words or
 * used by the facts of a record. Module paths and keys of messages are ignored.
 */
const folders = [
  ...['playbook', 'flow', 'exports', 'wording', 'links', 'store', 'incident', 'storage'].map(
    (name) => `lib/${name}`,
  ),
  'components',
  'app',
];

const ids = new Set(actions.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));
/** Ids that the facts of a record use too. */
const ordinary = factKinds.flatMap((kind) =>
  Object.values<Field>(kindOf(kind).fields).flatMap((field) => ('options' in field ? field.options : [])),
);
const withHyphen = new Set([...ids].filter((id) => id.includes('-') && !ordinary.includes(id)));

const literal = /(['"`])#?([a-z0-9]+(?:-[a-z0-9]+)*)\1/g;
const asOne = /\b(?:action|step)(?:Id|\.id)?['"]?\]?\s*(?:[!=]==?|[:=?]|\?\?)\s*\{?\s*(['"`])([a-z0-9-]+)\1/g;

/** Code without comments and module paths. */
const wordsOf = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/\b(?:from|import\()\s*'[^']*'/g, '');

/** The ids named in a text of code. */
function idsIn(text: string): string[] {
  const words = wordsOf(text);
  const alone = [...words.matchAll(literal)].map(([, , id = '']) => id).filter((id) => withHyphen.has(id));
  const given = [...words.matchAll(asOne)].map(([, , id = '']) => id).filter((id) => ids.has(id));
  return [...new Set([...alone, ...given])];
}

const files = folders.flatMap((folder) =>
  filesIn(folder).filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.(test|fixture)\./.test(file)),
);

describe('An id of an action or a step', () => {
  test('is found where code names one', () => {
    for (const code of [
      `if (action.id === 'freeze-account') return;`,
      'const first = ["end-call"];',
      'go(`press-button`);',
      `<a href="#delete-api-keys">`,
      `if (step.id !== 'open') return;`,
      `tap.done({ action: 'end-call' })`,
      `<Step action="secure-email" />`,
    ]) {
      expect(idsIn(code), code).toHaveLength(1);
    }
  });

  test('is not seen in ordinary words, comments, imports and keys', () => {
    for (const code of [
      `const kinds = ['open', 'call'];`,
      `import { Step } from './end-call';`,
      `// as 'freeze-account' does`,
      `say('respond.cannot.check-again')`,
      `<div className="step-n" id="tasks">`,
    ]) {
      expect(idsIn(code), code).toEqual([]);
    }
  });

  test('is named by no rule, component or export', () => {
    expect(files.length).toBeGreaterThan(200);
    const named = files.flatMap((file) => idsIn(textOf(file)).map((id) => `${file}: ${id}`));
    expect(named).toEqual([]);
  });
});
