import { lookAtTxid } from '@/lib/chains/look';
import { knownAccount } from '@/lib/exports/stix/known-account';
import type { Fact, FactData } from '@/lib/incident/facts';
import type { StandingFact } from '@/lib/incident/fold';
import { domainsOf } from '@/lib/playbook/account-facts';
import { type Clue, email, handle, ips, phone, type Suspect, site, suspectUnless, walletAt } from './clue';
import type { Case, NamedAccount } from './objects';
import { file, transaction, userAccount } from './observables';

/** The machine-comparable observables in a fact. What is not a valid value of its kind stays in words. */
export function cluesIn(
  told: StandingFact,
  { accounts, accountOf }: Pick<Case, 'accounts' | 'accountOf'>,
): Clue[] {
  const fact: FactData = told.data;
  const known = accounts.map(({ account }) => knownAccount(account)).filter((one) => one !== undefined);
  const suspect = suspectUnless(known.flatMap(domainsOf));
  switch (fact.kind) {
    case 'account':
      return own(fact, accountOf(told));
    case 'contact':
      // The number on a screen can be faked, so it does not accuse its owner.
      return [
        ...email(fact.shown, 'anomalous-activity', suspect),
        ...phone(fact.shown, 'anomalous-activity'),
        ...handle(
          fact.handle,
          messengers.find((one) => one === fact.channel),
        ),
        ...site(fact.profile, suspect),
      ];
    case 'site':
      return site(fact.url, suspect, true);
    case 'account-change':
      return change(fact, suspect);
    case 'api-key':
      return ips(fact.trustedIps, fact.knownIps === 'yes' ? null : 'anomalous-activity');
    case 'transaction':
      return movement(fact);
    case 'suspect':
      return [
        ...phone(fact.phone, 'malicious-activity'),
        ...email(fact.email, 'malicious-activity', suspect),
        ...handle(fact.handle, undefined),
        ...site(fact.url, suspect),
        ...ips(fact.ip, 'malicious-activity'),
        ...walletAt(fact.wallet, 'malicious-activity'),
      ];
    case 'evidence':
      return file(fact).map((seen) => ({ seen, suspicion: null }));
    default:
      return [];
  }
}

const messengers = ['telegram', 'whatsapp'] as const;

function own({ userId, loginEmail }: Fact<'account'>, account: NamedAccount | undefined): Clue[] {
  if (!userId && !loginEmail) return [];
  const seen = userAccount({
    ...(account?.name && { account_type: account.account.id }),
    ...(userId && { user_id: userId }),
    ...(loginEmail && { account_login: loginEmail }),
  });
  return [{ seen, suspicion: null }];
}

/** What somebody put in place of the person's own settings. */
function change({ change, after }: Fact<'account-change'>, suspect: Suspect): Clue[] {
  switch (change) {
    case 'api-key-trusted-ip':
      return ips(after, 'anomalous-activity');
    case 'withdrawal-address':
      return walletAt(after, 'malicious-activity');
    case 'email':
      return email(after, 'malicious-activity', suspect);
    case 'phone':
      return phone(after, 'malicious-activity');
    default:
      return [];
  }
}

/** The destination of coins is a clue; that of a deposit or a trade is the person's own. */
function movement({ movement, to, from, txid, asset, network }: Fact<'transaction'>): Clue[] {
  const away = movement === undefined || movement === 'withdrawal' || movement === 'internal-transfer';
  const target = walletAt(to, away ? 'malicious-activity' : null);
  const known = txid && asset && lookAtTxid(txid, network) === null;
  return [
    ...target,
    ...walletAt(from, null),
    ...(known ? [{ seen: transaction(txid.trim(), asset, target[0]?.seen.id), suspicion: null }] : []),
  ];
}
