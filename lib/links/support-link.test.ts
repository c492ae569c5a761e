import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from './case-by-link';
import { type Landing, landingFragment, makeFragment, readFragment, screens } from './support-link';

const known = ['delete-api-keys', 'freeze-account', 'contact-support'];
const steps: string[] = [...known, ...screens];
const read = (hash: string) => readFragment(hash, (id) => known.includes(id));
const anyStep = fc.option(fc.constantFrom(...steps));
const anyCase = fc.option(fc.stringMatching(/^(?:(?:CS|INC)-?)?[2-9][0-9]{5}$/));
const nothing: Landing = { step: null, unknownStep: false, caseNumber: null, dropped: null };

/** The parts of a link, its marks, and text that would do harm if it got through. */
const pieces = [
  '#',
  '/',
  'case',
  'delete-api-keys',
  'tasks',
  'main',
  '482615',
  '18885550199',
  '%',
  '%23',
  '%2F',
  '%0A',
  '.',
  '>',
  ' ',
  '<img src=x>',
  'javascript:',
  '__proto__',
  'constructor',
  '\u202e',
  '٣',
];
const anyHash = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 10 })
    .map((all) => all.join('')),
);

describe('A link of support', () => {
  test('is read back as it was made', () => {
    fc.assert(
      fc.property(anyStep, anyCase, (step, caseNumber) => {
        const landing = read(makeFragment(step, caseNumber));
        expect(landing).toEqual({ ...nothing, step, caseNumber });
        expect(read(landingFragment(landing))).toEqual(landing);
      }),
      { numRuns: 500 },
    );
  });

  test('has the form that is in the messages of support already', () => {
    expect(makeFragment('delete-api-keys', '482615')).toBe('#delete-api-keys/case/482615');
    expect(makeFragment('delete-api-keys', null)).toBe('#delete-api-keys');
    expect(makeFragment(null, 'CS-482615')).toBe('#/case/CS-482615');
    expect(makeFragment(null, null)).toBe('');
  });

  test('is not made with a number that it must not carry', () => {
    for (const number of ['', 'TEL18885550199', '118204553', '911', 'CALL-482615', '<b>', '1/2'])
      expect(() => makeFragment('tasks', number), number).toThrow('no link carries');
  });
});

describe('An address that somebody else made', () => {
  test('puts nothing on the page but a known step and a plain case number, whatever it holds', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { step, unknownStep, caseNumber, dropped, ...rest } = read(hash);
        expect(rest).toEqual({});
        expect(step === null || steps.includes(step)).toBe(true);
        expect(step !== null && unknownStep).toBe(false);
        expect(caseNumber === null || refusalOf(caseNumber) === null).toBe(true);
        expect([null, 'number', 'numbers', 'part']).toContain(dropped);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps what it said when it is led on to where its step stands', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const landing = read(hash);
        const { dropped, step, caseNumber } = landing;
        const again = read(landingFragment(landing));
        expect(again).toMatchObject({ step, caseNumber, dropped: dropped === 'part' ? null : dropped });
      }),
      { numRuns: 500 },
    );
  });

  test('is read at once, however long it is', () => {
    for (const long of ['.', '/', '%25', 'case/', '#case/482615/', 'x']) {
      const landing = read(`#freeze-account/${long.repeat(300_000)}x`);
      expect(landing, long).toMatchObject({ step: 'freeze-account', unknownStep: false });
      expect(landing.dropped, long).not.toBeNull();
    }
  });

  const step = 'freeze-account';
  const here = { ...nothing, step };
  for (const [what, hash, landing] of [
    ['is empty', '', nothing],
    ['is a sign alone', '#', nothing],
    ['leads past the head of the page', '#main', nothing],
    ['is a slash alone', '#/', nothing],
    ['is a space', '#%20', nothing],
    ['names a step that we do not have', '#delete-everything', { ...nothing, unknownStep: true }],
    ['names it in another case', '#Freeze-Account', { ...nothing, unknownStep: true }],
    ['names something of the language', '#constructor', { ...nothing, unknownStep: true }],
    ['names its ancestor', '#__proto__', { ...nothing, unknownStep: true }],
    ['has escapes that are none', '#%E0%A4%A', { ...nothing, unknownStep: true }],
    ['asks behind its step', '#freeze-account?x=1', { ...nothing, unknownStep: true }],
    [
      'has a number and a step that we do not have',
      '#x/case/482615',
      { ...nothing, unknownStep: true, caseNumber: '482615' },
    ],
    ['has a number and no step', '#/case/482615', { ...nothing, caseNumber: '482615' }],
    ['begins with something odd', '#odd/freeze-account', { ...here, dropped: 'part' }],
    ['ends with something odd', '#freeze-account/more/and/more', { ...here, dropped: 'part' }],
    ['has another word than case', '#freeze-account/phone/482615', { ...here, dropped: 'part' }],
    ['has no word before its number', '#freeze-account/482615', { ...here, dropped: 'part' }],
    ['names two steps', '#freeze-account/contact-support', { ...here, dropped: 'part' }],
    ['names its step twice', '#freeze-account/freeze-account', here],
    [
      'is there twice',
      '#freeze-account/case/482615#freeze-account/case/482615',
      { ...here, caseNumber: '482615' },
    ],
    ['is in another order', '#case/482615/freeze-account', { ...here, caseNumber: '482615' }],
    [
      'puts the number last and the word twice',
      '#case/freeze-account/case/482615',
      { ...here, caseNumber: '482615' },
    ],
    ['has a sign before its number', '#freeze-account/case/#482615', { ...here, caseNumber: '482615' }],
    [
      'has something odd behind its number',
      '#freeze-account/case/482615/x',
      { ...here, caseNumber: '482615', dropped: 'part' },
    ],
    ['has two numbers', '#freeze-account/case/482615/case/482616', { ...here, dropped: 'numbers' }],
    [
      'has a good number and a bad one',
      '#freeze-account/case/482615/case/18885550199',
      { ...here, dropped: 'numbers' },
    ],
    ['has a phone number', '#freeze-account/case/TEL18885550199', { ...here, dropped: 'number' }],
    [
      'has one that is escaped twice',
      '#freeze-account%252Fcase%252F%252B18885550199',
      { ...here, dropped: 'number' },
    ],
    [
      'has an old case number of nine digits',
      '#freeze-account/case/118204553',
      { ...here, dropped: 'number' },
    ],
    ['has a phone number and no step', '#/case/18885550199', { ...nothing, dropped: 'number' }],
    ['has a sentence', '#freeze-account/case/Call-us-now%20on', { ...here, dropped: 'number' }],
    ['has markup', '#freeze-account/case/<b>bold', { ...here, dropped: 'number' }],
    ['has other digits', '#freeze-account/case/١٢٣٤٥٦', { ...here, dropped: 'number' }],
    ['is cut before its number', '#freeze-account/case/', { ...here, dropped: 'number' }],
    ['is cut inside its number', '#freeze-account/case/4826', { ...here, dropped: 'number' }],
  ] as const satisfies [string, string, Landing][]) {
    test(`${what}: ${hash}`, () => {
      expect(read(hash)).toEqual(landing);
    });
  }
});

describe('A link that a mail program handled', () => {
  const meant = { ...nothing, step: 'delete-api-keys', caseNumber: '482615' };
  for (const [how, hash] of [
    ['put a full stop behind it', '#delete-api-keys/case/482615.'],
    ['put an angle bracket behind it', '#delete-api-keys/case/482615>'],
    ['put several marks behind it', '#delete-api-keys/case/482615).", '],
    ['broke the line behind it', '#delete-api-keys/case/482615\r\n'],
    ['escaped its slashes', '#delete-api-keys%2Fcase%2F482615'],
    ['escaped its hyphens', '#delete%2Dapi%2Dkeys/case/482615'],
    ['escaped the bracket behind it', '#delete-api-keys/case/482615%3E'],
    ['took the number sign off', 'delete-api-keys/case/482615'],
    ['doubled the number sign', '##delete-api-keys/case/482615'],
    ['escaped a second number sign', '#%23delete-api-keys/case/482615'],
    ['sent it to a host that put a slash behind it', '#delete-api-keys/case/482615/'],
    ['doubled its slashes', '#delete-api-keys//case//482615'],
    ['escaped its escapes', '#delete-api-keys%252Fcase%252F482615'],
  ] as const) {
    test(`still works where it ${how}`, () => {
      expect(read(hash)).toEqual(meant);
    });
  }
});
