import { describe, expect, test } from 'vitest';
import { operatorFrom } from './operator';

const right = { OPERATOR_NAME: 'Example Help Line', OPERATOR_CONTACT: 'https://help.example/contact' };

describe('Who runs a copy', () => {
  test('is nobody where nothing is set', () => {
    expect(operatorFrom({})).toBeNull();
    expect(operatorFrom({ OPERATOR_NAME: ' ', PATH: '/bin' })).toBeNull();
  });

  test('is named with its contact, and the account that its visitors come about', () => {
    expect(operatorFrom(right)).toEqual({
      name: 'Example Help Line',
      contact: 'https://help.example/contact',
      account: null,
    });
    expect(operatorFrom({ ...right, OPERATOR_ACCOUNT: 'kraken' })).toMatchObject({
      account: { id: 'kraken' },
    });
  });

  const wrong: Record<string, Record<string, string>> = {
    'a name alone': { OPERATOR_NAME: 'Example' },
    'an account alone': { OPERATOR_ACCOUNT: 'kraken' },
    'a contact alone': { OPERATOR_CONTACT: right.OPERATOR_CONTACT },
    'an unknown account': { ...right, OPERATOR_ACCOUNT: 'nobody' },
    'an account by a word that every object knows': { ...right, OPERATOR_ACCOUNT: 'constructor' },
    'a contact that is not encrypted': { ...right, OPERATOR_CONTACT: 'http://help.example' },
    'a contact that runs': { ...right, OPERATOR_CONTACT: 'javascript:alert(1)' },
    'a contact with a name in front': { ...right, OPERATOR_CONTACT: 'https://help.example@evil.example/' },
    'a name with markup': { ...right, OPERATOR_NAME: '<b>Help</b>' },
    'a name with marks that cannot be seen': { ...right, OPERATOR_NAME: 'Help\u202eLine' },
    'a name that is ours': { ...right, OPERATOR_NAME: 'First Hour' },
    'a name without end': { ...right, OPERATOR_NAME: 'x'.repeat(61) },
  };
  for (const [what, env] of Object.entries(wrong))
    test(`is refused with a sentence: ${what}`, () => {
      const read = operatorFrom(env);
      expect(read && 'wrong' in read && read.wrong.join('\n')).toMatch(
        /^OPERATOR_(NAME|CONTACT|ACCOUNT) \S+ .+/,
      );
    });
});
