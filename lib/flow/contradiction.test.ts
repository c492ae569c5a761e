import { expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { contradictionIn } from './contradiction';
import { added, anotherExchange, did, exchange, incident, mailbox, said } from './incident.fixture';
import { situationOf } from './situation';

const asksAbout = (playbook: typeof exchange, ...written: NewEntry[]) => {
  const entries = incident(playbook, ...written);
  const found = contradictionIn(playbook, situationOf(playbook, entries), entries);
  return found && `${found.action}: ${found.answer}, or ${found.rather}?`;
};

const noEmail = said('sign-in', 'no-email', exchange);
const changed = did('secure-email');

test('Two things that do not fit together are asked about once, whichever was said first', () => {
  for (const both of [
    [noEmail, changed],
    [changed, noEmail],
  ] as const) {
    expect(asksAbout(exchange, ...both)).toBe('secure-email: no-email, or no?');
    // Said again, it stands as said.
    expect(asksAbout(exchange, ...both, noEmail)).toBeNull();
    expect(asksAbout(exchange, ...both, said('sign-in', 'no', exchange))).toBeNull();
  }
});

test('What fits together, or was undone, is not asked about', () => {
  expect(asksAbout(exchange, noEmail)).toBeNull();
  expect(asksAbout(exchange, changed, said('sign-in', 'no', exchange))).toBeNull();
  expect(
    asksAbout(exchange, noEmail, changed, { ...changed, kind: 'action-reopened' } as NewEntry),
  ).toBeNull();
});

test('It is asked of the account it was said of', () => {
  const locked = said('open-mailbox', 'no', mailbox);
  expect(asksAbout(mailbox, locked, did('mail-password', mailbox))).toBe('mail-password: no, or yes?');
  expect(asksAbout(mailbox, locked, did('mail-password', mailbox), locked)).toBeNull();
});

test('The same answer about another account is no second answer about this one', () => {
  const other = said('sign-in', 'no-email', anotherExchange);
  expect(asksAbout(exchange, noEmail, changed, other)).toBe('secure-email: no-email, or no?');
  expect(asksAbout(exchange, noEmail, changed, other, noEmail)).toBeNull();
});

test('An answer that another account gave is asked about once too', () => {
  const both = [added(exchange), noEmail, did('mail-password', mailbox)];
  expect(asksAbout(mailbox, ...both)).toBe('mail-password: no, or yes?');
  expect(asksAbout(mailbox, ...both, said('open-mailbox', 'no', mailbox))).toBeNull();
});
