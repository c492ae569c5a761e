import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from '@/lib/testing/project.fixture';
import { messagesOf } from './messages';
import { leaves } from './messages.fixture';

const messages = messagesOf('en');
const catalogue = new Set(leaves(messages).keys());
const namespaces = [...Object.keys(messages), 'names', 'hints', 'asks'];

/** Code without the keys a page passes on: they are not used there, and the build checks that they exist. */
const spoken = (text: string) => text.replace(/(\bof=\{|WordPath\[\] = )\[[^\]]*\]/g, '');

const sources = ['app', 'components', 'lib'].flatMap((folder) =>
  filesIn(folder)
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.ts$|^lib\/(message-check|content)\//.test(file),
    )
    .map((file) => ({ file, text: spoken(textOf(file)) })),
);

interface Use {
  file: string;
  key: string;
}

const opening = `(?:${namespaces.join('|')})\\.`;
const literal = new RegExp(`'(${opening}[\\w.-]+)'`, 'g');
const template = new RegExp(`\`(${opening}[^\`\\s]*)\``, 'g');

const found = (pattern: RegExp): Use[] =>
  sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, key = '']) => ({ file, key })));

/** `names.X.title` is the client's short form of `actions.X.title`, `hints.X` of `actions.X.hint`, `asks.X` of `actions.X.helping`. */
const whole = (key: string) =>
  key
    .replace(/^names\./, 'actions.')
    .replace(/^hints\.(.*)$/, 'actions.$1.hint')
    .replace(/^asks\.(.*)$/, 'actions.$1.helping');

/** A template as a pattern, in which a value is a part of a key, or within one. */
const toPattern = (key: string) => {
  const [first = '', ...rest] = whole(key).split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  const escaped = [first, ...rest].map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${escaped.join('[\\w-]+')}$`);
};

const literals = found(literal);
const templates = found(template);

describe('The keys in the code', () => {
  test('are found by this test at all', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(templates.length).toBeGreaterThan(20);
    for (const { key } of templates) expect(key).toContain('${');
  });

  test('all stand in the catalogue', () => {
    const missing = literals.filter(({ key }) => !catalogue.has(whole(key)));
    expect(missing).toEqual([]);
  });

  test('that are put together have at least one message in the catalogue', () => {
    const missing = templates.filter(
      ({ key }) => ![...catalogue].some((known) => toPattern(key).test(known)),
    );
    expect(missing).toEqual([]);
  });

  test('are given values wherever the message needs some', () => {
    const needy = [...leaves(messages)].filter(([, message]) => message.includes('{')).map(([key]) => key);
    const bare = found(/\b(?:say|t)\('([\w.-]+)'\)/g);
    expect(bare.length).toBeGreaterThan(150);
    expect(bare.filter(({ key }) => needy.includes(whole(key)))).toEqual([]);
  });

  test('start with a namespace wherever a translator is asked', () => {
    // Helpers within one action (`say('lead')`) abbreviate a template; their files are exceptions by name.
    const short = ['components/respond/step.tsx', 'components/respond/step-line.tsx'];
    const asked = sources
      .filter(({ file }) => !short.includes(file))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\b(?:say|t)(?:\.has)?\(\s*['`]([^'`]*)['`]/g)].map(([, key = '']) => ({
          file,
          key,
        })),
      );
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter(({ key }) => !namespaces.includes(key.split('.')[0] ?? ''))).toEqual([]);
  });
});

describe('The catalogue', () => {
  test('holds no message that nobody shows', () => {
    const direct = new Set(literals.map(({ key }) => whole(key)));
    const patterns = templates.map(({ key }) => toPattern(key));
    // The crash page uses its whole namespace, without a translator.
    const taken = (key: string) => key.startsWith('errors.crash.');
    const unused = [...catalogue].filter(
      (key) => !direct.has(key) && !taken(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('has a crash page whose words are all shown', () => {
    const crash = textOf('components/errors/crash.tsx');
    const unused = Object.keys(messages.errors.crash).filter(
      (key) => !crash.includes(`words.${key}`) && !crash.includes(`words['${key}']`),
    );
    expect(unused).toEqual([]);
  });
});
