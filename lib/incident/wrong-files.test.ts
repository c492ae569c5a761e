import { describe, expect, test } from 'vitest';
import { openFile } from './record-file';
import { theirWord, wrongFiles } from './wrong-files.fixture';

describe('A file that is wrong in its form', () => {
  for (const [what, [text, said, entry]] of Object.entries(wrongFiles)) {
    test(`and ${what} is named by what is wrong, and nothing of it takes effect`, () => {
      const opened = openFile(text);
      // Fields that a newer version may have added are kept and not shown.
      if (opened.ok) expect([opened.sealed, said]).toEqual([false, 'added-unsealed']);
      else {
        expect(opened.refusal).toMatchObject({
          reason: said.replace('damaged-at', 'damaged'),
          ...(entry && { entry }),
        });
        expect(JSON.stringify(opened)).not.toContain(theirWord);
      }
      expect(Reflect.get({}, 'ran')).toBeUndefined();
    });
  }
});
