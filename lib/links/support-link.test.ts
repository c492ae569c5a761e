import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFragment, readFragment, screens } from './support-link';

const known = ['delete-api-keys', 'freeze-account', 'contact-support'];
const steps: string[] = [...known, ...screens];
const read = (hash: string) => readFragment(hash, (id) => known.includes(id));
const anyStep = fc.option(fc.constantFrom(...steps));
const anyCase = fc.option(fc.stringMatching(/^(?:[A-Za-z]{1,3}-?)?[0-9]{1,20}$/));
const nothing = { step: null, unknownStep: false, caseNumber: null };

/** The parts of a link, its marks, and text that would do harm if it got through. */
const pieces = [
  '#',
  '/',
  'case',
  'delete-api-keys',
  'tasks',
  'main',
  '118204553',
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
        expect(read(makeFragment(step, caseNumber))).toEqual({
          step,
          unknownStep: false,
          caseNumber,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('has the form that is in the messages of support already', () => {
    expect(makeFragment('delete-api-keys', '118204553')).toBe('#delete-api-keys/case/118204553');
    expect(makeFragment('delete-api-keys', null)).toBe('#delete-api-keys');
    expect(makeFragment(null, 'AB-12')).toBe('#/case/AB-12');
    expect(makeFragment(null, null)).toBe('');
  });

  for (const caseNumber of [
    '',
    'a b',
    '1/2',
    '1'.repeat(21),
    'CALL-0800-555-1234',
    'PAY-ME-NOW',
    'ABCD-1',
    'Call +1 800',
    '<b>',
    '١٢٣',
    'a\n',
    '12.3',
  ]) {
    test(`is not made with the case number ${JSON.stringify(caseNumber)}`, () => {
      expect(() => makeFragment('tasks', caseNumber)).toThrow('another charset');
    });
  }
});

describe('An address that somebody else made', () => {
  test('puts nothing on the page but a known step and a plain case number, whatever it holds', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { step, unknownStep, caseNumber, ...rest } = read(hash);
        expect(rest).toEqual({});
        expect(step === null || steps.includes(step)).toBe(true);
        expect(step !== null && unknownStep).toBe(false);
        expect(caseNumber === null || /^(?:[A-Za-z]{1,3}-?)?[0-9]{1,20}$/.test(caseNumber)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  for (const hash of ['', '#', '#main', '#/', '#%20']) {
    test(`${hash || 'without a fragment'} names nothing, and is no mistake either`, () => {
      expect(read(hash)).toEqual(nothing);
    });
  }

  for (const hash of [
    '#delete-everything',
    '#Delete-API-keys',
    '#constructor',
    '#__proto__',
    '#%E0%A4%A',
    '#delete-api-keys?x=1',
  ]) {
    test(`${hash} names a step that we do not have`, () => {
      expect(read(hash)).toEqual({ ...nothing, unknownStep: true });
    });
  }

  for (const hash of [
    '#tasks/case/Call-us-now%20on',
    '#tasks/case/<b>bold',
    '#tasks/case/12/and/more',
    '#tasks/case/',
    '#tasks/case',
    '#tasks/number/12',
    `#tasks/case/${'9'.repeat(33)}`,
    '#tasks/case/١٢٣',
    '#tasks/case/+1 800 555',
    '#tasks%2Fcase%2F12%25',
  ]) {
    test(`${hash} leads to its step and carries no case number`, () => {
      expect(read(hash)).toEqual({ ...nothing, step: 'tasks' });
    });
  }
});

describe('A link that a mail program handled', () => {
  const meant = { step: 'delete-api-keys', unknownStep: false, caseNumber: '118204553' };
  for (const [how, hash] of [
    ['put a full stop behind it', '#delete-api-keys/case/118204553.'],
    ['put an angle bracket behind it', '#delete-api-keys/case/118204553>'],
    ['put several marks behind it', '#delete-api-keys/case/118204553).", '],
    ['broke the line behind it', '#delete-api-keys/case/118204553\r\n'],
    ['escaped its slashes', '#delete-api-keys%2Fcase%2F118204553'],
    ['escaped its hyphens', '#delete%2Dapi%2Dkeys/case/118204553'],
    ['escaped the bracket behind it', '#delete-api-keys/case/118204553%3E'],
    ['took the number sign off', 'delete-api-keys/case/118204553'],
    ['doubled the number sign', '##delete-api-keys/case/118204553'],
    ['escaped a second number sign', '#%23delete-api-keys/case/118204553'],
    ['sent it to a host that put a slash behind it', '#delete-api-keys/case/118204553/'],
    ['escaped its escapes', '#delete-api-keys%252Fcase%252F118204553'],
  ] as const) {
    test(`still works where it ${how}`, () => {
      expect(read(hash)).toEqual(meant);
    });
  }
});
