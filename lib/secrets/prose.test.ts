import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { leaves } from '@/lib/i18n/messages.fixture';
import { textOf } from '@/lib/testing/project.fixture';
import { loadFindSecrets } from './find-secrets';

const find = await loadFindSecrets();

/** Our own prose: the app's messages, and our documentation. */
const prose = [
  ...['README.md', 'SECURITY.md', 'LICENSE'].map(textOf),
  [...leaves(messagesOf('en'))].map(([, message]) => message).join('\n'),
];

const phrasesIn = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    find(text)
      .filter(({ kind }) => kind === 'recovery-phrase')
      .map(({ start, end }) => text.slice(start, end)),
  );

test('Prose has no recovery phrase', () => {
  expect(prose.join(' ').length).toBeGreaterThan(50_000);
  expect(phrasesIn(prose)).toEqual([]);
});

test('Its sentences have at most five in 1,000 texts of 20, in any order', () => {
  const sentences = prose
    .flatMap((text) => text.split(/(?<=[.:?])\s+|\n+/))
    .filter((one) => /^[^{}]* [^{}]*$/.test(one));
  const texts = fc.sample(fc.array(fc.constantFrom(...sentences), { minLength: 20, maxLength: 20 }), 1_000);
  expect(sentences.length).toBeGreaterThan(500);
  expect(phrasesIn(texts.map((some) => some.join(' '))).length).toBeLessThanOrEqual(5);
});
