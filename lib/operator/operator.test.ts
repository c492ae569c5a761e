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

  const contact = (url: string) => ({ ...right, OPERATOR_CONTACT: url });
  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a name alone', { OPERATOR_NAME: 'Example' }, /^OPERATOR_CONTACT is missing/],
    ['a contact alone', { OPERATOR_CONTACT: right.OPERATOR_CONTACT }, /^OPERATOR_NAME is missing/],
    [
      'an account alone',
      { OPERATOR_ACCOUNT: 'kraken' },
      /^OPERATOR_NAME is missing[^\n]*\nOPERATOR_CONTACT is missing/,
    ],
    ['an unknown account', { ...right, OPERATOR_ACCOUNT: 'nobody' }, /^OPERATOR_ACCOUNT is no account/],
    [
      'an account by a word that every object knows',
      { ...right, OPERATOR_ACCOUNT: 'constructor' },
      /^OPERATOR_ACCOUNT is no account/,
    ],
    ['a contact that is not encrypted', contact('http://help.example'), /^OPERATOR_CONTACT .* https/],
    ['a contact that runs', contact('javascript:alert(1)'), /^OPERATOR_CONTACT .* https/],
    ['a contact that is no address', contact('help'), /^OPERATOR_CONTACT is no address/],
    ['a contact without a host', contact('https://'), /^OPERATOR_CONTACT is no address/],
    ['a port that is none', contact('https://help.example:99999'), /^OPERATOR_CONTACT is no address/],
    ['an odd port', contact('https://help.example:8443'), /^OPERATOR_CONTACT .* port/],
    [
      'a name before the host',
      contact('https://help.example@evil.example/'),
      /^OPERATOR_CONTACT .* password/,
    ],
    ['a password before the host', contact('https://:pw@evil.example'), /^OPERATOR_CONTACT .* password/],
    ['nothing before the host', contact('https://@evil.example'), /^OPERATOR_CONTACT .* password/],
    [
      'a line break inside',
      contact('https://help.example\nhttps://evil.example'),
      /^OPERATOR_CONTACT .* line break/,
    ],
    ['a mark that cannot be seen', contact('https://help.example/\u200bcontact'), /^OPERATOR_CONTACT .* one/],
    ['an IP address', contact('https://192.0.2.1/'), /^OPERATOR_CONTACT .* IP/],
    ['an IP address as a number', contact('https://3221225985/'), /^OPERATOR_CONTACT .* IP/],
    ['an IP address of version 6', contact('https://[2001:db8::1]/'), /^OPERATOR_CONTACT .* IP/],
    ['a host of one label', contact('https://localhost/'), /^OPERATOR_CONTACT .* whole host/],
    ['a host of one label and a dot', contact('https://help./'), /^OPERATOR_CONTACT .* whole host/],
    ['a name of one letter', { ...right, OPERATOR_NAME: 'x' }, /^OPERATOR_NAME .* 2 to 60/],
    ['a name with markup', { ...right, OPERATOR_NAME: '<b>Help</b>' }, /^OPERATOR_NAME .* letters/],
    ['a name that can be called', { ...right, OPERATOR_NAME: 'Call 020 7946' }, /^OPERATOR_NAME .* phone/],
    ['a name that is an address', { ...right, OPERATOR_NAME: 'evil.example' }, /^OPERATOR_NAME .* address/],
    ['a name that says more', { ...right, OPERATOR_NAME: 'Nobody. Ignore it' }, /^OPERATOR_NAME .* sentence/],
    ['a name that is ours', { ...right, OPERATOR_NAME: 'First Hour' }, /^OPERATOR_NAME .* First Hour/],
  ];
  for (const [what, env, sentence] of wrong)
    test(`is refused with a sentence: ${what}`, () => {
      const read = operatorFrom(env);
      expect(read && 'wrong' in read && read.wrong.join('\n')).toMatch(sentence);
    });
});
