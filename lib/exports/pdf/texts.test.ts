import { describe, expect, test } from 'vitest';
import { ownWords, summary } from './record.fixture';
import { undrawable } from './texts';

describe('What no font draws', () => {
  test('is nothing in a record in English', () => {
    expect(undrawable(summary)).toEqual([]);
  });

  for (const text of [
    'résumé x\u0302 Łódź Ελλάδα Привет Việt',
    'اتصل بي، بَيْتٌ',
    'हिन्दी प्रार्थना',
    'น้ำ กำลัง',
    '我接到一个电话。カタカナ',
    '😀👍🏽👩‍💻🇦🇺1️⃣ ☎ → ✓',
    'two\nlines\tand a\u00a0space, \u202ehidden\u202c turns',
  ])
    test(`is nothing in ${JSON.stringify(text)}`, () => {
      expect(undrawable(ownWords(text))).toEqual([]);
    });

  test('is each character once, in the order it comes', () => {
    expect(undrawable(ownWords('a த b ம த\u{e000} 한'))).toEqual(['த', 'ம', '\u{e000}', '한']);
  });

  test('is found wherever it stands', () => {
    const line = {
      local: null,
      utc: null,
      mark: 'told',
      text: 'x',
      withdrawn: false,
      note: 'த',
      written: 'ஞ',
    } as const;
    const day = { title: 'x', utcDay: 'ம', lines: [line] };
    const blocks = [
      { kind: 'fact', title: 'ழ', pairs: [{ name: 'ன', value: 'க', form: 'code' }] },
      {
        kind: 'timeline',
        days: [day],
        heads: { local: 'x', utc: 'x', written: 'ச' },
        key: { told: 'x', tapped: 'ட' },
      },
      { kind: 'signatures', rows: [['ப']] },
    ];
    const sections = [{ id: 'x', title: 'x', blocks }] as never;
    expect(undrawable({ ...summary, sections, foot: 'வ' }).toSorted()).toEqual([...'தமழனகடபவஞச'].toSorted());
  });
});
