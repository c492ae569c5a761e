import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { valuesIn } from '@/lib/content/cited';
import { labelIn } from './label';

const label = { en: 'Address Management', de: 'Adressverwaltung', pt: 'Gestão de endereços' };
const english = { lang: 'en', text: 'Address Management' };

describe('A label on a screen', () => {
  test('stands alone on an English page, and where the provider lacks the language of the page', () => {
    for (const locale of ['en', 'en-GB', 'th', 'ar-XB', 'toString']) {
      expect(labelIn(label, locale), locale).toEqual([english]);
    }
  });

  test('stands in the language of the page before it stands in English', () => {
    const german = { lang: 'de', text: 'Adressverwaltung' };
    expect(labelIn(label, 'de')).toEqual([german, english]);
    expect(labelIn(label, 'de-AT')).toEqual([german, english]);
    expect(labelIn(label, 'pt-BR')[0]).toEqual({ lang: 'pt', text: 'Gestão de endereços' });
    expect(labelIn({ ...label, 'pt-BR': 'Endereços' }, 'pt-BR')[0]?.text).toBe('Endereços');
  });

  test('names its languages as pages do, for every account', () => {
    const labels = [...valuesIn(accounts)].flatMap(({ value }) =>
      typeof value === 'object' && value !== null && 'en' in value ? [value] : [],
    );
    expect(labels.length).toBeGreaterThan(10);
    const tags = [...new Set(labels.flatMap(Object.keys))];
    expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
  });
});
