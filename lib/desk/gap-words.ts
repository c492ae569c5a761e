import type { Entry } from '@/lib/incident/entry';
import { factsOf } from '@/lib/incident/fold';
import type { ReadFile } from '@/lib/incident/record-file';
import { accountOfFact } from '@/lib/wording/accounts';
import { escapeBidi } from '@/lib/wording/escape';
import { headOf, onPaper } from '@/lib/wording/fact-words';
import type { Language } from '@/lib/wording/language';
import { type Gap, gapsIn } from './gaps';

type Words = Pick<Language, 'say' | 'nameOf'>;

/** A record, and whether its file fits. */
type Seen = Pick<ReadFile, 'record' | 'fit'>;

/**
 * What is to be asked for, a sentence each: to whoever reads the record (`gaps`), or to the person who wrote it (`reply`).
 * A file that does not fit is the first of them.
 */
export function gapLines({ record, fit }: Seen, language: Words, to: 'gaps' | 'reply'): string[] {
  const { entries } = record;
  const lines = gapsIn(entries).map((gap) =>
    language.say(`verify.${to}.${gap.id}`, valuesOf(gap, entries, language, to === 'gaps')),
  );
  return fit.is === 'whole' ? lines : [language.say(`verify.${to}.again`), ...lines];
}

/** An answer to paste into the ticket: what is needed still, a line each, or that nothing is. */
export function replyTo(seen: Seen, language: Words): string {
  const { say } = language;
  const lines = gapLines(seen, language, 'reply');
  if (lines.length === 0) return say('verify.reply.complete');
  return [
    say('verify.reply.opening'),
    lines.map((line) => `– ${line}`).join('\n'),
    say('verify.reply.closing'),
  ].join('\n\n');
}

/** At most so many movements are named in a sentence. */
const mostNamed = 5;

/** `alone`: accounts are named as a heading names them, and not as the person would. */
function valuesOf(gap: Gap, entries: readonly Entry[], { say, nameOf }: Words, alone: boolean) {
  const field = (name: string) => onPaper(say, 'fields', name);
  switch (gap.id) {
    case 'case-number':
    case 'user-id':
      return { account: nameOf(gap.account, alone) };
    case 'not-done': {
      const what = gap.actions.map((action) =>
        say(`names.${action}.title`, { provider: nameOf(gap.account) }),
      );
      return { account: nameOf(gap.account, alone), what: what.join('; ') };
    }
    case 'lacks': {
      const all = factsOf(entries, 'transaction');
      const names = gap.of.slice(0, mostNamed).map((of) => {
        const head =
          headOf(of.data, say) ||
          say('verify.gaps.one-of', { place: all.findIndex(({ id }) => id === of.id) + 1 });
        const account = accountOfFact(entries, of, nameOf);
        return escapeBidi(account ? say('entries.of-account', { account, what: head }) : head);
      });
      const more = gap.of.length - names.length;
      return {
        field: field(gap.field),
        what: [...names, ...(more > 0 ? [say('verify.gaps.more', { more })] : [])].join('; '),
      };
    }
    case 'ends-before':
      return {
        what: escapeBidi(say(`facts.parts.${gap.of.data.kind}`)),
        begin: field(gap.begin),
        end: field(gap.end),
      };
    case 'not-yet':
      return { what: escapeBidi(say(`facts.parts.${gap.of.data.kind}`)), field: field(gap.field) };
    default:
      return {};
  }
}
