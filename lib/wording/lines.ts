import { type AccountRef, exchangeOf, sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { accountsOf, isNaming, mainAccount } from '@/lib/incident/fold';
import { escapeBidi } from './escape';
import type { NameOf, Say } from './language';
import { momentInWords } from './moments';

/** Puts entries of one record into words, each as it was written down. */
interface EntryFormatter {
  /** The entry without the name of its account, for where that stands above it. */
  bare(entry: Entry): string;
  written(entry: Entry): string;
  /** Other words for the entry, with the name of its account where `written` has it too. */
  withAccount(entry: Entry, what: string): string;
}

/**
 * Once the record has several accounts, or an entry is of another than the only one, the line names the account that
 * its entry carries, unless its words do.
 */
export function createEntryFormatter(entries: readonly Entry[], say: Say, nameOf: NameOf): EntryFormatter {
  const main = mainAccount(entries);
  const isAlone = accountsOf(entries).length < 2;
  const first = entries.find((entry) => 'account' in entry || 'provider' in entry);
  const facts = new Map<string, FactData>();
  const accounts = new Map<string, AccountRef>();
  for (const entry of entries) {
    if (entry.kind === 'fact-recorded') facts.set(entry.fact, entry.data);
    if ('fact' in entry && 'account' in entry && entry.account) accounts.set(entry.fact, entry.account);
  }

  const action = ({ action: id, account, seen }: OnAction, form: 'title' | 'done') =>
    knows(say, id, `names.${id}.${form}`)
      ? say(`names.${id}.${form}`, { provider: nameOf(account ?? main) })
      : seen.words;
  const what = (data: FactData | undefined) => (data === undefined ? '' : say(`entries.what.${data.kind}`));

  const words = (entry: Entry): string => {
    switch (entry.kind) {
      case 'incident-started':
        return startedWith(entry)
          ? say('entries.started-for', { provider: nameOf(startedWith(entry)) })
          : say('entries.started');
      case 'check-up-started':
        return say('entries.check-up-started');
      case 'provider-chosen':
        return say('entries.chose', { provider: nameOf(exchangeOf(entry.provider), true) });
      case 'account-added':
        return entry === first
          ? say('entries.chose', { provider: nameOf(entry.account, true) })
          : say('entries.account-added', { account: nameOf(entry.account, true) });
      case 'account-removed':
        return say('entries.account-removed', { account: nameOf(entry.account, true) });
      case 'question-answered':
        return entry.seen.words;
      case 'action-done':
        return action(entry, 'done');
      case 'action-blocked': {
        // Somebody was asked, so it was done as far as the person could.
        if (entry.reason === 'no-answer-yet' && !entry.note)
          return say('entries.no-answer', { action: action(entry, 'title') });
        const reason = entry.note ?? reasonInWords(entry.reason, say);
        return say('entries.blocked', { action: action(entry, 'title'), reason });
      }
      case 'action-excluded':
        return say('entries.excluded', { action: action(entry, 'title') });
      case 'action-reopened':
        return say('entries.reopened', { action: action(entry, 'title') });
      case 'action-time-corrected': {
        const when = momentInWords(entry.happenedAt, entry.recordedAt, say);
        return say('entries.time-corrected', { action: action(entry, 'title'), when });
      }
      case 'link-opened':
        return say('entries.opened', { host: entry.host });
      case 'case-number-accepted':
        return say('entries.case-number', { number: entry.caseNumber });
      case 'fact-recorded':
        return say('entries.wrote', { what: what(entry.data) });
      case 'fact-amended':
        return say('entries.changed', { what: what(entry.data) });
      case 'fact-withdrawn':
        return say('entries.withdrawn', { what: what(facts.get(entry.fact)) });
      case 'fingerprint-given':
        return say('entries.fingerprint-given', { count: entry.count, to: entry.to });
      case 'incident-closed':
        return say(`entries.closed-${entry.outcome}`);
      case 'incident-reopened':
        return say('entries.reopened-incident');
      case 'newer':
        return say('entries.newer');
    }
  };

  const withAccount = (entry: Entry, what: string): string => {
    // A fact is of the account that it was told of last.
    const named = 'fact' in entry ? accounts.get(entry.fact) : 'account' in entry && entry.account;
    if (!named || isNaming(entry)) return what;
    if (isAlone && sameAccount(named, main)) return what;
    const account = nameOf(named, true);
    // What somebody typed names no account, whatever it says.
    const ours = 'note' in entry && entry.note ? what.replace(entry.note, '') : what;
    return 'fact' in entry || !ours.includes(account) ? say('entries.of-account', { account, what }) : what;
  };

  // What somebody typed is part of many a line.
  return {
    bare: (entry) => escapeBidi(words(entry)),
    written: (entry) => escapeBidi(withAccount(entry, words(entry))),
    withAccount,
  };
}

type OnAction = Pick<EntryOf<'action-done'>, 'action' | 'account' | 'seen'>;

const startedWith = ({ account, provider }: EntryOf<'incident-started'>): AccountRef | null =>
  account ?? (provider === undefined ? null : exchangeOf(provider));

/** Ids come from opened files too: one like `constructor` would be found on any object. */
const knows = (say: Say, id: string, key: string) => !(id in {}) && say.has(key);

/** What stopped the person; a reason of another version stands as its id. */
export const reasonInWords = (reason: string, say: Say) =>
  knows(say, reason, `entries.reasons.${reason}`) ? say(`entries.reasons.${reason}`) : reason;
