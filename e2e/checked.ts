import type { reasonCodes, Why } from '@/lib/message-check/judge/answer';
import type { Verdict } from '@/lib/message-check/verdict';

interface Reached {
  text: string;
  /** The name in the answer; empty if there is none. */
  name: string;
  values?: Record<string, string>;
  /** Number of further findings, which are graver; none if unset. */
  others?: number;
}

/** An example for every reason to call something an imitation. */
export const imitations: Record<(typeof reasonCodes)[number], Reached> = {
  'other-ending': { text: 'okx.cab', name: 'OKX', values: { ending: 'cab', official: 'okx.com' } },
  'look-alike-letter': { text: 'b\u0456nance.com', name: 'Binance', values: { official: 'binance.com' } },
  typo: { text: 'htxx.com', name: 'HTX', values: { official: 'htx.com' } },
  'extra-words': { text: 'tj-binance.com', name: 'Binance', values: { official: 'binance.com' } },
  'name-in-subdomain': { text: 'https://binance.com.account-review.example/login', name: 'Binance' },
  'name-in-user': { text: 'https://binance.com@account-review.example/', name: 'Binance' },
  'name-in-path': {
    text: 'https://account-review.example/binance.com/login',
    name: 'Binance',
    values: { official: 'binance.com' },
  },
  'name-in-query': {
    text: 'https://account-review.example/?to=binance.com',
    name: 'Binance',
    values: { official: 'binance.com' },
  },
  'shared-host': { text: 'log-gemini.pages[.]dev', name: 'Gemini' },
  'sender-name': {
    text: 'Binance Support <no-reply@account-review.example>',
    name: 'Binance',
    values: { official: 'Binance' },
  },
};

/** An example for every reason why something cannot be confirmed. */
export const unconfirmed: Record<Why, Reached> = {
  'not-listed': { text: 'babianfox.com', name: '' },
  unconfirmed: { text: 'bybitglobal.com', name: 'Bybit' },
  'other-firm': { text: 'kraken.tech', name: 'Kraken' },
  'other-host': { text: 'account.ic3.gov', name: 'FBI Internet Crime Complaint Center (IC3)' },
  'odd-form': { text: 'https://x@www.binance.com/', name: 'Binance' },
  glued: { text: 'binance.com–login', name: 'Binance' },
  port: { text: 'https://www.binance.com:8443/', name: 'Binance' },
  'leads-on': { text: 'https://www.binance.com/login?to=https://lixoper.com', name: 'Binance', others: 1 },
  'may-lead-on': { text: 'https://links.coinbase.com/ls/click?upn=abc', name: 'Coinbase' },
  'user-content': { text: 'https://www.paypal.com/paypalme/desk/500', name: 'PayPal' },
  beside: { text: 'no-reply@coinbase.com, desk@account-help.net', name: 'Coinbase', others: 1 },
  'hidden-characters': { text: 'bin\u200bance.com', name: 'Binance' },
  'shared-platform': { text: 'x.com/binance', name: '' },
  'mail-not-listed': { text: 'do-not-reply@binance.com', name: 'Binance' },
  'other-platform': { text: '@seal_911_bot', name: 'SEAL 911' },
  number: { text: 'http://2130706433/', name: '' },
  'not-web': { text: 'ftp://binance.com/', name: 'Binance' },
  code: { text: 'javascript:alert(1)', name: '' },
  unreadable: { text: 'evil-site.net:binance.com', name: '' },
};

/** Official channels, each with its warning: none of it proves who wrote or called. */
export const official: readonly (Reached & { kind: string; warns: string })[] = [
  { text: 'https://www.binance.com/en/support', name: 'Binance', kind: 'web', warns: 'check.next.official' },
  {
    text: 'no-reply@mail.coinbase.com',
    name: 'Coinbase',
    kind: 'mail',
    warns: 'check.can-be-faked.sender',
  },
  { text: '+1 (888) 908-7930', name: 'Coinbase', kind: 'phone', warns: 'check.can-be-faked.caller' },
];

/** An example for every verdict on a whole message; the one of each that counts says it of a single thing too. */
export const verdicts: readonly {
  code: Verdict['code'];
  text: string;
  values: Record<string, string | number>;
}[] = [
  { code: 'imitates', text: 'okx.cab', values: { count: 1, name: 'OKX' } },
  { code: 'imitates', text: 'Coinbase: www.coinbase.com, okx.cab', values: { count: 2, name: 'OKX' } },
  {
    code: 'sender-name',
    text: 'Binance Support <desk@account-help.net>\nwww.binance.com',
    values: { count: 2, name: 'Binance' },
  },
  {
    code: 'other-official',
    text: 'Kraken security. Call +1 888 908 7930',
    values: { count: 1, name: 'Kraken', other: 'Coinbase' },
  },
  { code: 'mixed', text: 'www.binance.com or babianfox.com', values: { count: 2, name: 'Binance' } },
  { code: 'names', text: 'Your Kraken account: babianfox.com', values: { count: 1, name: 'Kraken' } },
  { code: 'nothing', text: 'babianfox.com', values: { count: 1 } },
  { code: 'nothing', text: 'babianfox.com, @desk', values: { count: 2 } },
  { code: 'official', text: 'www.binance.com', values: { count: 1, name: 'Binance' } },
];

/** A typical message with five things in it, one of them twice. */
export const message = `Dear customer, this is Binance security. Somebody signed in from Lagos at 13:05.
Open https://binance.com.account-review.example/login at once, or call +61 2 5550 0143.
Our site is www.binance.com. Answer to support@b\u0456nance.com or to @binance_desk.
https://binance.com.account-review.example/login`;
