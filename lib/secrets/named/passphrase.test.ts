import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

describe('A password of several words', () => {
  for (const [name, value] of [
    ['Password: ', 'Rex 2020'],
    ['password: ', 'my dog Rex 2014'],
    ['Password – ', 'my dog Rex 2014!'],
    ['Password: "', 'I love Rex 2020'],
    ['password is: ', 'correct horse battery staple'],
    ['password: ', 'correct horse battery staple'],
    ['password: "', 'correct horse battery staple'],
    ['my password is "', 'my dog Rex'],
    ['my password was ', 'Rex 2020'],
    ['my password "', 'Rex 2020'],
    ['password: ', 'Bella & Max 2014'],
    ['pw: ', 'Mein Hund heißt Rex 7'],
    ['pw: ', 'Max Luna'],
    ['contraseña: ', 'mi perro Rex 2014'],
    ['Пароль: ', 'мой кот Барсик 7'],
    ['mot de passe : ', 'mon chien Rex 2014'],
  ] as const)
    test(`is asked about whole, also where it begins as an answer: ${name}${value}`, () => {
      const close = name.endsWith('"') ? '"' : '';
      const text = `${name}${value}${close}\nThen he hung up.`;
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
      expect(takeOut(text, found, '')).toBe(`${name}${close}\nThen he hung up.`);
    });

  for (const text of ['pw: sunshine was what he asked for', 'pw: sunshine told at 13:40'])
    test(`ends where a sentence goes on: ${text}`, () => {
      expect(takeOut(text, find(text), '')).toBe(text.replace('sunshine', ''));
    });

  for (const text of [
    'Password: new one',
    'my password was leaked in 2020',
    'my password was Nov 2024',
    'The password was Mark’s 2 times',
    'my password is ready on 22 Nov 2026',
    'Password: old one from work',
    'Password: changed 2026',
    'Password: the same',
    'Password: same everywhere',
    'Password: Nov 2024',
    'Password: changed at 13:40',
    'Password: "changed by him"',
    'Password: my birthday',
    'Password: long and strong',
    'Password: my usual one',
    'password: not told 2 times',
    'Password: reset 3x',
    'Password: "The agent said he needs it 3 times"',
  ])
    test(`is not seen in an answer: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});
