import { describe, expect, test } from 'vitest';
import { inShort } from '@/lib/message-check/all.fixture';
import { findChannels } from './find-channels';

const phones = (text: string) =>
  findChannels(text)
    .found.filter(({ kind }) => kind === 'phone')
    .map(({ value }) => value);

describe('The number of a case', () => {
  for (const text of [
    'Case n° 84512093',
    'Case n°84512093 is open',
    'Ticket #4471209331',
    'Ticket: 2024-1187-4432',
    'Ref: 0093847561',
    'Reference number 4471209331',
    '[Case ID 153465 9921]',
    'Case ID: CB-73928471',
    'Incident INC-48291177',
    'Order No. 118273645',
    'Vorgang 4471209',
    'Vorgangsnummer: 4471209331',
    'Aktenzeichen: 512 44 51209',
    'Fall-Nr. 4471209331',
    'Dossier n° 4471209331',
    'Votre réf. : 44712093',
    'Caso núm. 4471209331',
    'Expediente n.º 44712093',
    'Pratica n. 4471209331',
    'Protocolo nº 4471209331',
    'Zaaknummer 4471209331',
    'Numer sprawy: sprawa nr 4471209331',
    'Talep no: 4471209331',
    'Заявка № 4471209331',
    '工单编号：4471209331',
    'お問い合わせ番号：4471209331',
    '접수번호: 4471209331',
    'رقم الحالة: 4471209331',
    'Case 84512093',
  ]) {
    test(`is no phone number: ${text}`, () => {
      expect(phones(text)).toEqual([]);
    });
  }

  for (const [text, number] of [
    ['Ref: +1 844 227 9520', '+1 844 227 9520'],
    ['Case: 844-227-9520', '844-227-9520'],
    ['Ticket (844) 227-9520', '(844) 227-9520'],
    ['case 1-844-227-9520', '1-844-227-9520'],
    ['Ref: 0044 20 7946 0123', '0044 20 7946 0123'],
    ['Dossier: 0800 111 0111', '0800 111 0111'],
    ['To close your case call 8442279520', '8442279520'],
    ['For this request 8442279520', '8442279520'],
    ['Phone number: 8442279520', '8442279520'],
    ['Telefonnummer: 8442279520', '8442279520'],
    ['Hotline no. 8442279520', '8442279520'],
    ['Briefcase 84422795', '84422795'],
  ] as const) {
    test(`is not what stands here: ${text}`, () => {
      expect(phones(text)).toEqual([number]);
    });
  }

  test('is read by nobody, and so nothing beside it is official', () => {
    expect(inShort('Coinbase, Case n° 84512093: +1 888 908 7930, https://www.coinbase.com/')).toEqual([
      'cannot-confirm: beside',
      'cannot-confirm: beside',
    ]);
    expect(inShort('Coinbase, Case n° 8451: +1 888 908 7930')).toEqual(['official coinbase']);
  });
});

describe('A code of seven digits or eight', () => {
  for (const text of [
    "Your Coinbase verification code is: 2287646. Don't share this code with anyone; our employees will never ask for the code.",
    'Your Mixpanel code is 2394644',
    '2287646 is your Coinbase verification code.',
    'Ihr Bestätigungscode lautet 22876461.',
    '您的验证码是2287646',
  ])
    test(`is no phone number: ${text}`, () => expect(phones(text)).toEqual([]));

  for (const text of [
    'Dial this code: 2287646',
    'Your code is 2287646, call 2287647 now',
    'Your code is 4829. Call 2287647.',
    'Your code is +2287646',
    'Your code is 844 227 9520',
    'Your code is 8442279520',
  ])
    test(`is not what stands here: ${text}`, () => expect(phones(text)).not.toEqual([]));

  test('is read by nobody, and so nothing beside it is official', () => {
    expect(inShort('Your Coinbase code is 2287646. https://www.coinbase.com/')).toEqual([
      'cannot-confirm: beside',
    ]);
  });
});
