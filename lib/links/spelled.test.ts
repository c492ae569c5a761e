import { expect, test } from 'vitest';
import { spelled } from './spelled';

test('A host is spelled with the names of its signs', () => {
  expect(spelled('first-hour.example', (sign) => sign)).toBe('f i r s t, dash, h o u r, dot, e x a m p l e');
  expect(spelled('localhost:3000', (sign) => sign.toUpperCase())).toBe('l o c a l h o s t, COLON, 3 0 0 0');
});
