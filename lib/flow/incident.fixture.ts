import { anyBank } from '@/lib/content/accounts/bank/any-bank';
import { binance } from '@/lib/content/accounts/exchange/binance';
import { coinbase } from '@/lib/content/accounts/exchange/coinbase';
import { other } from '@/lib/content/accounts/exchange/other';
import { google } from '@/lib/content/accounts/mailbox/google';
import { proton } from '@/lib/content/accounts/mailbox/proton';
import { anyPasswordManager } from '@/lib/content/accounts/password-manager/any-password-manager';
import { anyCarrier } from '@/lib/content/accounts/phone-number/any-carrier';
import { ownWallet as wallet } from '@/lib/content/accounts/wallet/own-wallet';
import { actions } from '@/lib/content/catalogue';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import { hasPlaybook } from '@/lib/playbook/account-facts';
import { indexOf, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Account } from '@/lib/playbook/schema';

const indexFor = (account: Account): PlaybookIndex & { account: AccountRef } => {
  if (!hasPlaybook(account)) throw new Error(`no playbook: ${account.id}`);
  return { ...indexOf(account, actions), account: { kind: account.kind, id: account.id } };
};

export const exchange = indexFor(binance);
/** It can be called to freeze it. */
export const exchangeByPhone = indexFor(coinbase);
export const anotherExchange = indexFor(other);
export const mailbox = indexFor(google);
export const anotherMailbox = indexFor(proton);
export const phoneNumber = indexFor(anyCarrier);
export const ownWallet = indexFor(wallet);
export const passwordManager = indexFor(anyPasswordManager);
export const bank = indexFor(anyBank);

const whose = (playbook: PlaybookIndex | null) => (playbook?.account ? { account: playbook.account } : {});

/** An action done, of one account or of the whole incident. */
export const did = (action: string, playbook: PlaybookIndex | null = null): NewEntry => ({
  kind: 'action-done',
  action,
  ...whose(playbook),
  seen,
});

export const couldNot = (
  action: string,
  reason: string,
  playbook: PlaybookIndex | null = null,
): NewEntry => ({
  kind: 'action-blocked',
  action,
  reason,
  ...whose(playbook),
  seen,
});

export const said = (question: string, answer: string, playbook: PlaybookIndex | null = null): NewEntry => ({
  kind: 'question-answered',
  question,
  answers: [answer],
  ...whose(playbook),
  seen,
});

export const added = ({ account }: { account: AccountRef }): NewEntry => ({ kind: 'account-added', account });

/** An incident that began with an account, followed by these entries. */
export const incident = ({ account }: { account: AccountRef }, ...written: NewEntry[]): Entry[] =>
  entriesOf({ kind: 'incident-started', account }, ...written).slice(1);
