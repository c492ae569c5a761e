import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.mjs';

const now = new Date('2026-11-23T12:00:00Z');
const SECURITY_EXPIRES = '2027-06-30T00:00:00Z';

test('whom the operator names is told, the preferred one first', () => {
  const SECURITY_CONTACT = 'https://operator.example/report mailto:security@operator.example';
  expect(securityTxt({ SECURITY_CONTACT, SECURITY_EXPIRES }, now)).toEqual({
    text:
      'Contact: https://operator.example/report\nContact: mailto:security@operator.example\n' +
      'Expires: 2027-06-30T00:00:00Z\nPreferred-Languages: en\n',
  });
});

test('without a contact there is no file, and none is made up', () => {
  expect(securityTxt({ SECURITY_EXPIRES }, now)).toHaveProperty('missing');
  expect(securityTxt({ SECURITY_CONTACT: '  ', SECURITY_EXPIRES }, now)).toHaveProperty('missing');
});

for (const SECURITY_CONTACT of ['security@operator.example', 'http://operator.example', 'mailto:nobody'])
  test(`a contact that nobody could follow is refused: ${SECURITY_CONTACT}`, () =>
    expect(securityTxt({ SECURITY_CONTACT, SECURITY_EXPIRES }, now)).toHaveProperty('wrong'));

for (const expires of [
  '',
  'soon',
  '2027-06-30',
  '2027-13-40T00:00:00Z',
  '2026-11-23T11:59:59Z',
  '2028-01-01T00:00:00Z',
])
  test(`a contact without an end within a year is refused: ${expires || 'none'}`, () =>
    expect(
      securityTxt({ SECURITY_CONTACT: 'mailto:a@operator.example', SECURITY_EXPIRES: expires }, now),
    ).toHaveProperty('wrong'));
