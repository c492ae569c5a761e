import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from './find-secrets';
import { takeOut } from './take-out';

const find = await loadFindSecrets();

describe('Taking out', () => {
  test('leaves a text without findings as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => takeOut(text, [], '[x]') === text));
  });

  test('takes out every secret at once, and the rest stays', () => {
    const text = 'My password is hunter2 and the code is 123456. Card 4242 4242 4242 4242.';
    expect(takeOut(text, find(text), '…')).toBe('My password is … and the code is …. Card ….');
  });

  test('takes a text in which nothing is found any more', () => {
    const secret = fc.constantFrom(
      'my password is gato1234',
      'the code is 123456',
      'card 4242 4242 4242 4242',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    );
    const text = fc.array(fc.oneof(secret, fc.lorem(), fc.string())).map((parts) => parts.join('\n'));
    fc.assert(fc.property(text, (given) => find(takeOut(given, find(given), '[taken out]')).length === 0));
  });

  test('counts in units of the text as given, whatever is hidden in it', () => {
    const text = '👩‍👧 my\u200b pass\u200bword is \u{1d41a}bc12345 ok';
    expect(takeOut(text, find(text), '…')).toBe('👩‍👧 my\u200b pass\u200bword is … ok');
  });
});

describe('A finding', () => {
  test('lies in the text, apart from the others, in order, and carries nothing of it', () => {
    const piece = fc.constantFrom(
      'password: ',
      'a1b2c3d4',
      'code ',
      '123456 ',
      'İ',
      '\u200b',
      'Ａ',
      '𝐚',
      'zoo ',
      '密码',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const finding of find(text)) {
          expect(Object.keys(finding).toSorted()).toEqual(['certain', 'end', 'kind', 'start']);
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          last = finding.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
