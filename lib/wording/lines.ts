import type { Entry } from '@/lib/incident/entry';
import { courseOf, type FactData } from '@/lib/incident/facts';
import { providerOf } from '@/lib/incident/fold';
import type { Line } from '@/lib/incident/timeline';
import { escapeBidi } from './escape';
import { headOf, type WriteLink } from './fact-words';
import type { Say } from './language';
import { momentInWords } from './moments';

/** Puts entries of one record into words. */
interface EntryFormatter {
  /** The entry as it was written down, for the order of writing. */
  written(entry: Entry): string;
  /** The line as it happened, for the order of events. */
  happened(line: Line): string;
}

/** `nameOf` gives a provider's name as it stands inside a sentence. */
export function createEntryFormatter(
  entries: readonly Entry[],
  say: Say,
  nameOf: (provider: string | null) => string,
  link?: WriteLink,
): EntryFormatter {
  const account = nameOf(providerOf(entries));
  const facts = new Map<string, FactData>();
  for (const entry of entries) if (entry.kind === 'fact-recorded') facts.set(entry.fact, entry.data);

  const action = (id: string, form: 'title' | 'done', seen: string) =>
    knows(say, id, `names.${id}.${form}`) ? say(`names.${id}.${form}`, { provider: account }) : seen;
  const what = (data: FactData | undefined) => (data === undefined ? '' : say(`entries.what.${data.kind}`));

  const words = (entry: Entry): string => {
    switch (entry.kind) {
      case 'incident-started':
        return entry.provider
          ? say('entries.started-for', { provider: nameOf(entry.provider) })
          : say('entries.started');
      case 'provider-chosen':
        return say('entries.chose', { provider: nameOf(entry.provider) });
      case 'question-answered':
        return entry.seen.words;
      case 'action-done':
        return action(entry.action, 'done', entry.seen.words);
      case 'action-blocked': {
        const name = action(entry.action, 'title', entry.seen.words);
        return say('entries.blocked', {
          action: name,
          reason: entry.note ?? reasonInWords(entry.reason, say),
        });
      }
      case 'action-excluded':
        return say('entries.excluded', { action: action(entry.action, 'title', entry.seen.words) });
      case 'action-reopened':
        return say('entries.reopened', { action: action(entry.action, 'title', entry.seen.words) });
      case 'action-time-corrected': {
        const when = momentInWords(entry.happenedAt, entry.recordedAt, say);
        return say('entries.time-corrected', {
          action: action(entry.action, 'title', entry.seen.words),
          when,
        });
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

  // What somebody typed is part of many a line.
  const written = (entry: Entry) => escapeBidi(words(entry));
  return { written, happened: ({ entry, fact }) => (fact ? factInWords(fact, say, link) : written(entry)) };
}

/** Ids come from opened files too: one like `constructor` would be found on any object. */
const knows = (say: Say, id: string, key: string) => !(id in {}) && say.has(key);

/** What stopped the person; a reason of another version stands as its id. */
export const reasonInWords = (reason: string, say: Say) =>
  knows(say, reason, `entries.reasons.${reason}`) ? say(`entries.reasons.${reason}`) : reason;

/** A fact as the event it tells of. Needs the words of facts, which not every page has. */
export function factInWords(fact: FactData, say: Say, link?: WriteLink): string {
  const what = headOf(fact, say, link);
  const key = `facts.told.${fact.kind}`;
  if (fact.kind === 'contact')
    return say(fact.direction === 'out' ? `${key}-out` : key, { channel: fact.channel });
  const bare = `${key}-bare`;
  const told = {
    ...(fact.kind === 'transaction' && { course: courseOf(fact) }),
    ...(fact.kind === 'checked' && { answer: fact.answer }),
  };
  return what === '' && say.has(bare) ? say(bare, told) : say(key, { what, ...told });
}
