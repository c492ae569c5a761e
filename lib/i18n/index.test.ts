import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { indexOf, languages, makeIndex } from '@/lib/content/messages/make-index.mjs';

for (const language of languages()) {
  test(`The index of the messages in "${language}" names every file: else run lib/content/messages/make-index.mjs`, () => {
    expect(readFileSync(indexOf(language), 'utf8')).toBe(makeIndex(language));
  });
}
