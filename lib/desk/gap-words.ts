import { isKnown } from '@/lib/exports/own-name';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { closedAs, factsOf, type StandingFact } from '@/lib/incident/fold';
import type { ReadFile } from '@/lib/incident/record-file';
import { accountOfFact } from '@/lib/wording/accounts';
import { onPaper } from '@/lib/wording/fact-words';
import type { Language } from '@/lib/wording/language';
import { type Gap, gapsIn, isForDesk, isOpen } from './gaps';
import { unseenIn } from './unseen';

type Words = Pick<Language, 'say' | 'nameOf' | 'tag'>;

/** A record, and how its file fits. */
type Seen = Pick<ReadFile, 'record' | 'sequence' | 'fit'>;

/** Who reads: a desk that has the record before it (`gaps`), or the person who wrote it (`reply`). */
type Reader = 'gaps' | 'reply';

const isAlarm = ({ record }: Seen) => closedAs(record.entries) === 'false-alarm';

/** What a desk does next. */
interface ToDo {
  /** The sentence to begin with, where the record was closed as a false alarm; else null. */
  alarm: string | null;
  /** What can still be lost, and what the desk alone can do about it, a sentence each. */
  stop: string[];
  /** Why some of the rest may be known. */
  unsure: string[];
  /** What to ask for, a sentence each, under its own lead. */
  lead: string;
  ask: string[];
}

/** What a desk does next: what can still be lost, and what to ask for. */
export function toDo(seen: Seen, language: Words): ToDo {
  const { say } = language;
  const stop = lines(seen, language, 'gaps', (gap) => isOpen(gap) || isForDesk(gap));
  const ask = lines(seen, language, 'gaps', isAsked);
  const unsure = unseenIn(seen).map((why) => say(`verify.gaps.unsure.${why}`));
  const nothing = unsure.length > 0 ? 'nothing-here' : 'nothing';
  return {
    alarm: isAlarm(seen) ? say('verify.gaps.alarm') : null,
    stop,
    unsure,
    lead: say(`verify.gaps.${ask.length > 0 ? 'lead' : nothing}`),
    ask,
  };
}

/** Of a file that does not fit, itself or the ticket: that it is needed again. */
function again({ fit }: Seen, { say }: Words, isOthers: boolean): string | null {
  if (fit.is === 'without') return say('verify.reply.without');
  if (fit.is !== 'whole') return say('verify.reply.again');
  return isOthers ? say('verify.reply.others') : null;
}

const isAsked = (gap: Gap) => !isOpen(gap) && !isForDesk(gap);

/** Gaps in a sentence each, each once. */
function lines({ record }: Seen, language: Words, to: Reader, which: (gap: Gap) => boolean): string[] {
  const names = namesFor(record.entries, language);
  const found = gapsIn(record.entries).filter(which);
  return [...new Set(found.map((gap) => lineOf(gap, language, names, to)))];
}

/**
 * An answer to paste into the ticket: what the person does, apart from what they send, or a frightened one would send a
 * password that is named among it.
 *
 * @param isOthers no fingerprint in the ticket is one of the file
 */
export function replyTo(seen: Seen, language: Words, isOthers = false): string {
  const { say } = language;
  const [why = 'whole'] = unseenIn(seen);
  const anew = again(seen, language, isOthers);
  const first = lines(seen, language, 'reply', isOpen);
  const asked = lines(seen, language, 'reply', isAsked);
  const list = (lead: string, of: readonly string[]) =>
    of.length > 0 ? [[lead, ...of.map((line) => `– ${line}`)].join('\n')] : [];
  const nothing = why === 'whole' ? 'complete' : 'nothing-here';
  const isNothing = !anew && first.length + asked.length === 0;
  const end = isAlarm(seen) ? 'closing-alarm' : asked.length > 0 ? 'closing' : isNothing && nothing;
  return [
    [say('verify.reply.thanks'), anew].filter(Boolean).join(' '),
    ...list(say('verify.reply.do'), first),
    ...list(say(`verify.reply.ask.${why}`), asked),
    [end && say(`verify.reply.${end}`), say('verify.reply.never')].filter(Boolean).join(' '),
  ].join('\n\n');
}

/** How accounts and movements are named. */
interface Names {
  /** `alone`: as a heading does, and not as the person would. */
  account(account: AccountRef, alone?: boolean): string;
  movements(of: readonly StandingFact<'transaction'>[]): string;
}

/** At most so many movements are named in a sentence. */
const mostNamed = 5;

/** A coin and an amount that are no more than that. */
const coin = /^(?!(?:\D*\d){5})[a-z0-9]{1,10}$/i;
const amount = /^\d{1,9}(?:\.\d{1,18})?$/;

/**
 * Names in which nobody can speak: what is pasted into a ticket stands there as words of the desk. So a coin is named by
 * a short code alone, and an account only if it is one that we know.
 */
function namesFor(entries: readonly Entry[], { say, nameOf, tag }: Words): Names {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const account: Names['account'] = (one, alone) =>
    isKnown(one) ? nameOf(one, alone) : say('verify.reply.unknown-account');
  const named = (one: AccountRef | null, alone?: boolean) => (one ? account(one, alone) : nameOf(one, alone));
  const all = factsOf(entries, 'transaction');
  const movement = (of: StandingFact<'transaction'>) => {
    const { data } = of;
    const parts = data.amount || data.asset ? [data.amount, data.asset] : [data.value, data.currency];
    const [much, what] = parts;
    const isPlain = (!much || amount.test(much)) && (!what || coin.test(what)) && (much || what);
    const head = isPlain
      ? parts.filter(Boolean).join(' ')
      : say('verify.gaps.one-of', { place: all.findIndex(({ id }) => id === of.id) + 1 });
    const at = accountOfFact(entries, of, named);
    return at ? say('verify.gaps.at', { account: at, what: head }) : head;
  };
  return {
    account,
    movements: (of) => {
      const names = of.slice(0, mostNamed).map(movement);
      const more = of.length - names.length;
      return list.format(more > 0 ? [...names, say('verify.gaps.more', { more })] : names);
    },
  };
}

function lineOf(gap: Gap, { say, tag }: Words, names: Names, to: Reader): string {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const line = (values?: Record<string, string | number>) => say(`verify.${to}.${gap.id}`, values);
  // The person knows a field by what it is called where they fill it in.
  const field = (name: string) =>
    to === 'reply' ? say(`facts.fields.${name}`) : onPaper(say, 'fields', name);
  const part = (kind: string) => (to === 'reply' ? say(`facts.parts.${kind}`) : onPaper(say, 'parts', kind));
  switch (gap.id) {
    case 'case-number':
    case 'user-id': {
      const accounts = gap.accounts.map((account) => names.account(account, to === 'gaps'));
      return line({ account: list.format(new Set(accounts)), count: accounts.length });
    }
    case 'not-done': {
      const what = gap.actions.map((action) =>
        say(`names.${action}.title`, { provider: names.account(gap.account) }),
      );
      return line({ account: names.account(gap.account), what: what.join('; ') });
    }
    case 'lacks': {
      const what =
        gap.all && gap.of.length > mostNamed
          ? say('verify.gaps.all', { count: gap.of.length })
          : names.movements(gap.of);
      return line({ what, fields: list.format(gap.fields.map((name) => say(`verify.gaps.fields.${name}`))) });
    }
    case 'others-have':
      return line({ what: list.format(gap.what.map((id) => say(`print.at-risk.given.${id}`))) });
    case 'tapped': {
      const what = gap.done.map(({ entry, account }) =>
        say(`names.${entry.action}.done`, {
          provider: names.account(account ?? { kind: 'exchange', id: 'other' }),
        }),
      );
      return line({ what: list.format(new Set(what)) });
    }
    case 'pending':
      return line({ what: names.movements(gap.of) });
    case 'left-after-freeze':
      return line({ what: names.movements(gap.of), count: gap.of.length });
    case 'ends-before':
      return line({ what: part(gap.of.data.kind), begin: field(gap.begin), end: field(gap.end) });
    case 'not-yet':
      return line({ what: part(gap.of.data.kind), field: field(gap.field) });
    default:
      return line();
  }
}
