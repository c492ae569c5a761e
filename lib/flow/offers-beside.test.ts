import { expect, test } from 'vitest';
import { added, exchange, incident, mailbox, said } from './incident.fixture';
import { offersBeside } from './offers-beside';

test('Once the mailbox was said to be lost, an exchange asks only whether one can sign in, and nothing is written that denies it', () => {
  const all = ['yes', 'yes-no-email', 'no', 'no-email', 'unsure'];
  const offers = (answer: string) =>
    offersBeside(
      'exchange',
      'sign-in',
      all,
      incident(exchange, added(mailbox), said('open-mailbox', answer, mailbox)),
    );
  expect(offers('no')).toEqual([
    { answer: 'yes', words: 'yes' },
    { answer: 'no-email', words: 'no-email-alone' },
    { answer: 'unsure', words: 'unsure' },
  ]);
  expect(offers('yes')).toEqual(all.map((answer) => ({ answer, words: answer })));
});
