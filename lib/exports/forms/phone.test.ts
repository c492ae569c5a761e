import { describe, expect, test } from 'vitest';
import { english } from '@/lib/wording/language.fixture';
import { fillIn } from './form';
import { factsTold } from './forms.fixture';
import { singapore } from './singapore';

describe('A call in the form of Singapore', () => {
  const cases: readonly [shown: string, inOne: string, plus: string, more: string][] = [
    ['+65 9123-4567', '+6591234567', 'Yes', ''],
    ['9123 4567', '91234567', 'No', ''],
    ['\u202a+44\u00a0(20)\u00a07946‑0123\u202c', '+442079460123', 'Yes', ''],
    ['Binance', '', '', 'Number or name shown: Binance, may be faked'],
    ['help@binance.example', '', '', ''],
  ];
  for (const [shown, inOne, plus, more] of cases) {
    test(`has the number in one piece, and whether it had a plus: ${JSON.stringify(shown)}`, () => {
      const entries = factsTold({ kind: 'contact', channel: 'whatsapp', shown });
      const [party] = fillIn(singapore, entries, english);
      const valueOfBox = (id: string) => party?.fields.find((field) => field.id === id)?.value;
      expect(valueOfBox('phone-in-one')).toBe(inOne);
      expect(valueOfBox('phone-plus')).toBe(plus);
      expect(valueOfBox('party-name')).toBe('');
      expect(valueOfBox('party-more')).toBe(more);
      expect(valueOfBox('call-kind')).toBe('WhatsApp message');
    });
  }
});
