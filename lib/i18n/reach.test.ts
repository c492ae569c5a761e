import { describe, expect, test } from 'vitest';
import { filesIn } from '@/lib/testing/project.fixture';
import { messagesOf } from './messages';
import { spokenOn } from './reach.fixture';

const pages = filesIn('app')
  .filter((file) => /(^|\/)(page|global-not-found)\.tsx$/.test(file))
  .filter((file) => !file.includes('(entry)'));

const namespaces = [...Object.keys(messagesOf('en')), 'names', 'hints', 'asks'].join('|');
const key = new RegExp(`['\`]((?:${namespaces})\\.[^'\`\\s]+)['\`]`, 'g');

/** Keys that are used only where the words are known to be here. */
const asks: Record<string, RegExp> = {
  // Anything that can be tapped has its words on the screen.
  'components/respond/tap.ts': /^names\./,
  // The parent decides whose words to use: those of the record, or of a form.
  'components/ui/left.tsx': /^(record|forms)\.(left|over)$/,
};

describe('Every word that the scripts of a page may say was handed over, or is fetched where it is said', () => {
  test('is looked for on every page', () => {
    expect(pages.length).toBeGreaterThan(7);
  });

  for (const page of pages) {
    test(page, () => {
      // Content holds hosts such as `support.…`, which look like keys.
      const said = spokenOn(page, key).filter(({ file }) => !/^lib\/(content|message-check)\//.test(file));
      const lacks = said.filter(({ file, key, has }) => {
        if (asks[file]?.test(key)) return false;
        const known = key.replace(/\$\{[\s\S]*$/, '');
        return !has.some((path) => known === path || known.startsWith(`${path}.`));
      });
      expect([...new Set(lacks.map(({ file, key }) => `${file}: ${key}`))]).toEqual([]);
    });
  }
});
