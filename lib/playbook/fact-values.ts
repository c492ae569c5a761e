import { domainsOf } from './account-facts';
import { labelIn } from './label';
import type { PlaybookAccount } from './schema';
import { phonesOf } from './step-facts';

export type FactValues = Readonly<Record<string, string | number>>;

/**
 * The account's facts that are the same in every language, as values for messages; `unknown` or 0 if it has none, so
 * that a message can choose.
 */
export function plainValues(account: PlaybookAccount | null): FactValues {
  const facts = account?.kind === 'exchange' ? account.playbook : null;
  const { withdrawalPause: pause, policeReportWithin: deadline } = facts ?? {};
  const { calls, callStatus } = facts ?? {};
  const mailbox = account?.kind === 'mailbox' ? account.playbook : null;
  return {
    pause: pauseOf(pause?.value),
    from: pause?.value.from ?? 0,
    to: pause?.value.to ?? 0,
    deadline: deadline ? 'known' : 'unknown',
    reportHours: deadline?.value.hours ?? 0,
    days: deadline?.value.days ?? 0,
    calls: calls?.value ?? 'unknown',
    callStatus: callStatus?.value ?? 'unknown',
    phoneLock: phonesOf(account, 'freeze').length > 0 ? 'known' : 'unknown',
    rescueDays: mailbox?.oldRecoveryDays?.value ?? 0,
    eventDays: mailbox?.eventDays?.value ?? 0,
    phoneHelp: mailbox?.phoneHelp?.value ?? 'unknown',
  };
}

/** Words for one number of hours are others than for two. */
function pauseOf(hours: { from: number; to: number } | undefined) {
  if (!hours) return 'unknown';
  return hours.from === hours.to ? 'exact' : 'known';
}

/**
 * All values for an action's messages. `site` is the provider's main domain, to be typed.
 *
 * @param provider the account's name as it stands inside a sentence
 * @param locale the language of the messages
 */
export function factValues(account: PlaybookAccount | null, provider: string, locale: string): FactValues {
  const emails = account?.kind === 'exchange' ? account.playbook.lockingEmails : null;
  const button = emails?.value.button;
  return {
    ...plainValues(account),
    // Each step says for itself what it shows.
    link: 'unknown',
    path: 'unknown',
    screens: 'either',
    hidden: 'unknown',
    provider,
    site: (account && domainsOf(account)[0]) ?? 'unknown',
    supportPhone: phonesOf(account, 'support').length > 0 ? 'known' : 'unknown',
    lockButton: button ? 'named' : 'unnamed',
    button: button ? (labelIn(button, locale)[0]?.text ?? '') : '',
  };
}
