import { addressIn } from '@/lib/chains/look';
import { tokenAt } from '@/lib/chains/tokens';
import type { StixObject } from './objects';
import { phoneNumber, plain, userAccount, wallet } from './observables';
import { emailIn, handleIn, ipsIn, phoneIn, siteIn } from './values';

/** STIX's types of indicator: of somebody who did harm, or only of something out of the ordinary. */
export type Suspicion = 'malicious-activity' | 'anomalous-activity';

/** An observable, and why it is worth looking for elsewhere, if it is. */
export interface Clue {
  seen: StixObject;
  suspicion: Suspicion | null;
}

type Text = string | undefined;

/** Whether a host may be suspected. The exchange's own may not: deceivers show and forge it. */
export type Suspect = (host: string, suspicion: Suspicion) => Suspicion | null;

export const suspectUnless =
  (own: readonly string[]): Suspect =>
  (host, suspicion) =>
    own.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? null : suspicion;

export const ips = (text: Text, suspicion: Suspicion | null): Clue[] =>
  ipsIn(text ?? '').map(({ type, value }) => ({ seen: plain(type, value), suspicion }));

/** The phone number in a text, if any. */
export function phone(text: Text, suspicion: Suspicion): Clue[] {
  const number = phoneIn(text ?? '');
  return number === null ? [] : [{ seen: phoneNumber(number), suspicion }];
}

/** The email address in a text, if any; the exchange’s own is not suspected. */
export function email(text: Text, suspicion: Suspicion, suspect: Suspect): Clue[] {
  const found = emailIn(text ?? '');
  return found ? [{ seen: plain('email-addr', found.value), suspicion: suspect(found.host, suspicion) }] : [];
}

/**
 * The address in a text or in a link, if its form is known: a mistyped one would accuse nobody, or somebody else. The contract of a
 * token is everybody's.
 */
export function walletAt(text: Text, suspicion: Suspicion | null): Clue[] {
  const address = addressIn(text ?? '');
  return address === null ? [] : [{ seen: wallet(address), suspicion: tokenAt(address) ? null : suspicion }];
}

export function handle(text: Text, platform: Text): Clue[] {
  const name = handleIn(text ?? '');
  if (name === null) return [];
  const seen = userAccount({ ...(platform && { account_type: platform }), account_login: name });
  return [{ seen, suspicion: 'malicious-activity' }];
}

/** A page is a clue in itself. Its host is one only if named alone, since it may serve many other pages. */
export function site(text: Text, suspect: Suspect, alsoHost = false): Clue[] {
  const { host, ip, page, alone } = siteIn(text ?? '');
  const pageSuspicion = host ? suspect(host, 'malicious-activity') : 'malicious-activity';
  const hostSuspicion = alone ? 'malicious-activity' : 'anomalous-activity';
  return [
    ...(page ? [{ seen: plain('url', page), suspicion: pageSuspicion }] : []),
    ...(ip ? [{ seen: plain(ip.type, ip.value), suspicion: 'anomalous-activity' as const }] : []),
    ...(host && (alone || alsoHost)
      ? [{ seen: plain('domain-name', host), suspicion: suspect(host, hostSuspicion) }]
      : []),
  ];
}
