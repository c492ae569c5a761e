import type { ToldPart } from '@/lib/content/tellers';
import { caseNumbers } from '@/lib/incident/case-numbers';
import { factsOf } from '@/lib/incident/fold';
import { accountOfFact } from '@/lib/wording/accounts';
import { escapeInvisible } from '@/lib/wording/escape';
import type { Pair } from '@/lib/wording/fact-words';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import type { Handover } from './format';
import { withoutNumber } from './told';

/** The case numbers, or that there are none yet. */
export function casePairs(handover: Handover): Pair[] {
  const { entries } = handover.record;
  const { say, nameOf } = handover.language;
  const numbers = caseNumbers(entries).map((one) => {
    const what = one.byLink ? say('print.case-by-link', { number: one.number }) : one.number;
    const account = accountOfFact(entries, one, nameOf);
    return account ? say('entries.of-account', { account, what }) : what;
  });
  if (numbers.length > 0) return pairOf(handover, 'print.case', numbers);
  if (caseNumbers(handover.whole.entries).length > 0) return [];
  return pairOf(handover, 'print.case', inWords(handover, 'ticket') ?? [say('print.not-given')]);
}

/** The police reports, each with its number or what else was told of it, or that there are none yet. */
export function policePairs(handover: Handover): Pair[] {
  const { say, days } = handover.language;
  const reports = factsOf(handover.record.entries, 'police-report').map(({ data }) => {
    const { number, office, filedAt } = data;
    if (number) return [number, office].filter(Boolean).join(', ');
    const when = filedAt && momentOnPaper(filedAt, say, days);
    const told = office && when ? say('print.told', { what: office, when }) : (office ?? when);
    return told ? say('print.told-without', { told }) : say('print.no-number');
  });
  if (reports.length > 0) return pairOf(handover, 'print.police', reports);
  if (factsOf(handover.whole.entries, 'police-report').length > 0) return [];
  return pairOf(handover, 'print.police', inWords(handover, 'police-report') ?? [say('print.not-given')]);
}

/** That the bank was told, unless what was told of it says more, or is left out. */
export function bankPairs(handover: Handover): Pair[] {
  const facts = factsOf(handover.whole.entries, 'money-path');
  if (facts.some(({ data }) => data.reportedAt || data.reference)) return [];
  const told = inWords(handover, 'money-path');
  return told ? pairOf(handover, 'print.bank', told) : [];
}

const pairOf = (
  { language: { say } }: Handover,
  name: 'print.case' | 'print.police' | 'print.bank',
  values: readonly string[],
): Pair[] => [{ name: say(name), value: escapeInvisible(values.join('; ')), form: 'ours' }];

/** That somebody was told, with its time unless that stands among the first steps; null where nobody was. */
function inWords({ record, language }: Handover, part: ToldPart): string[] | null {
  const { entries } = record;
  const { say, nameOf, days } = language;
  const { bare } = createEntryFormatter(entries, say, nameOf);
  const told = withoutNumber(entries, part);
  if (!told) return null;
  const alone = told.map(({ entry, at }) =>
    say('print.told', { what: bare(entry), when: momentOnPaper(at, say, days) }),
  );
  return [alone.length > 0 ? say('print.told-without', { told: alone.join('; ') }) : say('print.no-number')];
}
