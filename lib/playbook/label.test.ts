import { describe, expect, test } from 'vitest';
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
});
