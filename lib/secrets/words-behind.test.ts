import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from './find-secrets';
import { takeOut } from './take-out';

const find = await loadFindSecrets();

describe('Taking out leaves the words behind a secret', () => {
  for (const [front, value, behind] of [
    ['pw: ', 'sunshine', ' and then he hung up'],
    ['pw: ', 'sunshine rose', ' and then he hung up'],
    ['password: ', 'purple horse battery', ' and then he hung up'],
    ['password: ', 'my dog Rex 2014', ' and then he hung up'],
    ['my password was ', 'Rex 2020', ' and then he hung up'],
    ['my password is ', 'Zebra-7741', ' Thanks'],
    ['password: ', 'Zebra-7741', ' Thanks'],
    ['my password was ', 'Rex 2020', ' Thanks'],
    ['my password is ', 'Sunshine2020!', ' and then he hung up'],
    ['Passwort: ', 'Sonne Mond', ' und dann legte er auf'],
    ['contraseña: ', 'mi perro Rex 2014', ' y luego colgó'],
    ['mot de passe : ', 'mon chien Rex 2014', ' et puis il a raccroché'],
    ['senha: ', 'gato preto', ' e depois desligou'],
    ['password: ', 'gatto nero', ' e poi ha riattaccato'],
    ['пароль: ', 'кот Барсик 7', ' и потом он повесил трубку'],
    ['password ', 'Rex2020', ';case 118204553'],
    ['password ', 'Rex2020', ', then he hung up'],
    ['', 'Rex2020!', ' was my Binance password'],
    ['I used ', 'Rex2020!', ' as my password'],
    ['I used ', 'Rex2020!', ' as the password for Binance'],
    ['He knew ', 'Rex2020!', ', my password.'],
    ['', 'Rex2020!', ' – that was my password'],
    ['', '482913', ', that was the code'],
    ['Kevin: what is your password?\nTom: ', 'Rex2020!', '\nKevin: thanks'],
    ['Kevin: what is the code?\nTom: ', '482913', '\nKevin: thanks'],
    ['Kevin: Send me the code you got.\nMe: ', '482913', ''],
    ['[22/11/26, 21:15:02] Kevin: send me the code\n[22/11/26, 21:16:10] Tom: ', '482913', ''],
    ['Kevin, [22.11.2026 21:15]\nthe code\n\nTom, [22.11.2026 21:16]\n', '482913', '\n\nKevin'],
    ['Kevin  21:15\nwhat is your pin\nTom  21:16\n', '4419', ''],
    ['the code was ', '482913', ' and then he hung up'],
    ['the code was ', 'four eight two nine one three', ' and then he hung up'],
    ['the codes were ', '482913', ' and then he hung up'],
    ['secret key: ', 'aB3dE5fG7hI9jK1lM3nO5pQ7', ' and then he hung up'],
    ['I typed ', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', ' and then he hung up'],
    [
      'my seed phrase was ',
      'tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
      ' and then he hung up',
    ],
    [
      'I typed ',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      ' and then there was nothing',
    ],
  ] as const)
    test(`${front}${value}${behind}`, () => {
      const text = front + value + behind;
      expect(takeOut(text, find(text), '…')).toBe(`${front}…${behind}`);
    });
});

describe('An answer on the next line', () => {
  for (const text of [
    'I never gave the code.\nCase: 118204',
    'Kevin: what is the code?\nTicket: 118204',
    'Kevin: what is the code?\nTom: never',
    'Kevin: what is the code?\nTom: 482913 USDT left',
    'Kevin: what is your password?\nTom: I do not give it',
    'He asked for my password\nTom 21:16\nNo',
    'Tom: no code\nKevin 21:16\n20261122',
    'Seat A22b5, my passport',
  ])
    test(`is none of these: ${JSON.stringify(text)}`, () => {
      expect(find(text)).toEqual([]);
    });

  test('two in a row are both taken out', () => {
    for (const text of ['password Rex2020;PIN 4419', 'password Rex2020,PIN 4419'])
      expect(takeOut(text, find(text), '…')).toBe(text.replace('Rex2020', '…').replace('4419', '…'));
  });
});

describe('A raw address of TON', () => {
  const account = '83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8';
  for (const text of [
    `0:${account}`,
    `-1:${account}`,
    `I sent it to 0:${account} at 13:40`,
    `To: 0:${account.toUpperCase()}`,
    `Ich habe an 0:${account} geschickt`,
    `Lo envié a 0:${account}`,
    `Я отправил на 0:${account}`,
    `我转到了0:${account}`,
    `addresses: 0:${account}, 0:${account.replace('8', '9')}`,
    `"to":"0:${account}"`,
    `(0:${account})`,
  ])
    test(`is no key: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });

  for (const text of [`private key 0:${account}`, `10:${account}`, `key:${account}`])
    test(`is not what else has as many digits: ${text}`, () => {
      expect(find(text)).toHaveLength(1);
    });
});
