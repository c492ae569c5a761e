import { describe, expect, test } from 'vitest';
import { messages as english } from '@/lib/content/messages/en';
import { languages, makeIndex } from '@/lib/content/messages/make-index.mjs';
import { textOf } from '@/lib/testing/project.fixture';
import { locales } from './locales';
import { messagesOf } from './messages';
import { leaves } from './messages.fixture';

for (const language of languages()) {
  test(`The index of the messages in "${language}" names every file: else run lib/content/messages/make-index.mjs`, () => {
    for (const { path, source } of makeIndex(language)) expect(textOf(path), path).toBe(source);
  });
}

describe('Notes for translators', () => {
  const isNote = (key: string) => /(^|\.)@/.test(key);
  const keys = [...leaves(english).keys()];

  test('stand beside what they are about', () => {
    const notes = keys.filter(isNote);
    expect(notes.length).toBeGreaterThan(35);
    const about = notes.map((key) =>
      key.replace(/\.?@/, (at) => (key.endsWith(at) ? '' : at.replace('@', ''))),
    );
    const astray = about.filter((path) => !keys.some((key) => key === path || key.startsWith(`${path}.`)));
    expect(astray).toEqual([]);
  });

  for (const { id } of locales) {
    test(`never reach a page in ${id}`, () => {
      expect([...leaves(messagesOf(id)).keys()].filter(isNote)).toEqual([]);
    });
  }
});
