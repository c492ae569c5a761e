import { describe, expect, test } from 'vitest';
import { answersIn, everybody } from './all.fixture';
import { isConfirmed, type Official } from './official';

/** Every channel of an official in the ways people write it. */
const writtenBy = ({ domains, pages, mail, phones }: Official) => ({
  web: [...domains, ...pages]
    .filter(isConfirmed)
    .flatMap(({ value }) => [value, `https://${value}`, `https://${value}/`]),
  mail: mail.filter(isConfirmed).map(({ value }) => value.replace(/^(?:\*\.)?(?!.*@)/, 'no-reply@')),
  phone: phones
    .filter(isConfirmed)
    .flatMap(({ code, value }) => (code ? [`${code} ${value}`, `${code}${value}`] : [value])),
});

const alone = (text: string) => text;
const ways: Record<string, (text: string) => string> = {
  'in a sentence': (text) => `Please use ${text} and nothing else.`,
  'at its end': (text) => `Please use ${text}.`,
  'in angle brackets': (text) => `Please use <${text}> only.`,
  'before an Arabic comma': (text) => `استخدم ${text}، ثم انتظر`,
  'before the end of a sentence in Hindi': (text) => `केवल ${text}।`,
  'in Chinese brackets': (text) => `官网（${text}）`,
  'before a dash': (text) => `Please use ${text}– nothing else.`,
  'with a day and an amount': (text) => `On 29.11.2026 at 14:05 you paid $1,250.00. Please use ${text}.`,
  'in quotes': (text) => `Please use "${text}", they said.`,
};
const asLink: Record<string, (text: string) => string> = {
  'in a link with the same text': (text) => `Please use [${text}](${text}) only.`,
  'in a mail as plain text': (text) => `Please use ${text} <${text}> only.`,
};

const kindsOf = (text: string) => answersIn(text).map(({ answer }) => answer.kind);

describe('A channel on the lists is official', () => {
  const written = everybody.map(writtenBy);
  const addresses = written.flatMap(({ web, mail }) => [...web, ...mail]);
  const numbers = written.flatMap(({ phone }) => phone);

  test('alone', () => {
    expect(addresses.length).toBeGreaterThan(200);
    expect(numbers.length).toBeGreaterThan(30);
    for (const text of [...addresses, ...numbers]) expect(kindsOf(alone(text)), text).toEqual(['official']);
  });

  for (const [way, write] of Object.entries({ ...ways, ...asLink })) {
    test(way, () => {
      const isLink = way in asLink;
      // Numbers that only work within one country are found only as the whole message.
      const long = numbers.filter((number) => number.replace(/\D/g, '').length > 6);
      for (const text of isLink ? addresses : [...addresses, ...long]) {
        const kinds = kindsOf(write(text));
        expect(kinds.length, write(text)).toBeGreaterThan(0);
        for (const kind of kinds) expect(kind, write(text)).toBe('official');
      }
    });
  }
});
