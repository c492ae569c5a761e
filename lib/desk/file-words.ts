import type { Inside } from '@/lib/exports/open-any';
import { isLeftOut } from '@/lib/incident/fingerprint';
import type { ReadFile } from '@/lib/incident/record-file';
import { escapeBidi } from '@/lib/wording/escape';
import type { Language } from '@/lib/wording/language';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import type { Hit, Match } from './match';

type Words = Pick<Language, 'say' | 'nameOf' | 'days'>;

/** A stretch of a file, with how it is drawn on the line. */
export interface Stretch {
  mark: 'tapped' | 'altered' | 'end' | 'todo';
  text: string;
}

/** What a file shows of itself: the sentence to read first, the file from its beginning to its end, and what else is to know. */
export interface FitWords {
  headline: string;
  stretches: Stretch[];
  notes: string[];
}

/** How a file fits, in words. */
export function fitWords(file: ReadFile & Omit<Inside, 'text'>, words: Words): FitWords {
  const { record, sequence, fit, within, others = [] } = file;
  const { say } = words;
  const count = sequence.length;
  const left = count - record.entries.length;
  const newer = record.entries.filter(({ kind }) => kind === 'newer').length;
  const [headline, stretches] = headlineOf(file, left, words);
  return {
    headline,
    stretches,
    notes: [
      ...(fit.is === 'changed' ? [say('verify.fit.changed-means')] : []),
      ...(within === 'record' ? [] : [say(`verify.fit.only-record.${within}`)]),
      ...(file.isCut ? [say('verify.fit.pdf-cut')] : []),
      ...(file.isOneOfSeveral ? [say(`verify.fit.several.${within}`)] : []),
      ...(others.length > 0 ? [say('verify.fit.others', { count: others.length })] : []),
      ...(left > 0 && fit.is !== 'whole' ? [say('verify.fit.some-left-out', { left, count })] : []),
      ...(newer > 0 ? [say('verify.fit.newer', { count: newer })] : []),
    ],
  };
}

function headlineOf(file: ReadFile & Omit<Inside, 'text'>, left: number, words: Words): [string, Stretch[]] {
  const { fit, sequence, within } = file;
  const { say } = words;
  const count = sequence.length;
  switch (fit.is) {
    case 'whole':
      return [say(left > 0 ? 'verify.fit.left-out' : 'verify.fit.whole', { left, count, within }), []];
    case 'changed':
      return [say('verify.fit.changed', { entry: fit.at[0] }), changed(fit.at, file, words)];
    case 'short':
      return [
        say('verify.fit.short', { says: fit.says, count, within }),
        [
          fitting(1, count, say),
          { mark: 'end', text: say('verify.fit.stops') },
          {
            mark: 'todo',
            text: say('verify.fit.missing', { from: count + 1, to: fit.says, count: fit.says - count }),
          },
        ],
      ];
    case 'miscounted':
      return [say('verify.fit.miscounted', { says: fit.says, count, within }), []];
    case 'without':
      return [say('verify.fit.without'), []];
  }
}

const fitting = (from: number, to: number, say: Words['say']): Stretch => ({
  mark: 'tapped',
  text: say('verify.fit.fits', { from, to, count: to - from + 1 }),
});

/** At most so many are named one by one. */
const mostNamed = 5;

/** The entries that do not fit, between those that do. */
function changed(
  at: readonly number[],
  { record, sequence }: ReadFile,
  { say, nameOf, days }: Words,
): Stretch[] {
  const { written } = createEntryFormatter(record.entries, say, nameOf);
  const named = at.slice(0, mostNamed);
  const stretches = named.flatMap((entry, i): Stretch[] => {
    const from = (named[i - 1] ?? 0) + 1;
    const one = sequence[entry - 1];
    const what =
      !one || isLeftOut(one)
        ? say('verify.fit.entry-left-out', { entry })
        : say('verify.fit.entry', {
            entry,
            what: escapeBidi(written(one)),
            when: momentOnPaper({ precision: 'exact', at: one.recordedAt }, say, days),
          });
    return [...(from < entry ? [fitting(from, entry - 1, say)] : []), { mark: 'altered', text: what }];
  });
  const more = at.length - named.length;
  const last = named.at(-1) ?? 0;
  if (more > 0) return [...stretches, { mark: 'altered', text: say('verify.fit.more', { more }) }];
  return last < sequence.length ? [...stretches, fitting(last + 1, sequence.length, say)] : stretches;
}

/** Whether what was pasted from a ticket belongs to a file, a line for each fingerprint in it. */
export function matchLines(
  matches: readonly Match[],
  file: Pick<ReadFile, 'sequence'>,
  words: Words,
): string[] {
  const { say } = words;
  const several = matches.length > 1;
  return matches.map((match) => {
    switch (match.is) {
      case 'none':
        return several
          ? say('verify.match.other', {
              count: match.all.length,
              begins: match.all
                .slice(0, 3)
                .map((one) => `${one} …`)
                .join(', '),
            })
          : say('verify.match.none', { count: match.all.length });
      case 'part-none':
        return say('verify.match.part-none', { digits: match.digits });
      case 'unreadable':
      case 'too-long':
        return say(`verify.match.${match.is}`);
      default: {
        const says = hitLine(match, file, words);
        return several ? say('verify.match.each', { begins: match.begins, says }) : says;
      }
    }
  });
}

function hitLine(hit: Hit, { sequence }: Pick<ReadFile, 'sequence'>, { say, days }: Words): string {
  if (hit.is !== 'first') return say(`verify.match.${hit.is}`, { ...hit });
  if (hit.all) return say('verify.match.all', { count: sequence.length });
  const last = sequence[hit.entries - 1];
  return say('verify.match.first', {
    entries: hit.entries,
    more: sequence.length - hit.entries,
    until:
      !last || isLeftOut(last)
        ? 'none'
        : momentOnPaper({ precision: 'exact', at: last.recordedAt }, say, days),
  });
}
