import type { ToldPart } from '@/lib/content/tellers';
import { caseNumbers } from '@/lib/incident/case-numbers';
import type { Fact } from '@/lib/incident/facts';
import { factsOf, mainAccount } from '@/lib/incident/fold';
import { escapeInvisible } from '@/lib/wording/escape';
import type { Pair } from '@/lib/wording/fact-words';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import type { Handover } from './format';
import { withoutNumber } from './told';

/** The case numbers, each under the name of its company, or that there are none yet. */
export function casePairs(handover: Handover): Pair[] {
  const { entries } = handover.record;
  const { say, nameOf } = handover.language;
  const main = mainAccount(entries);
  const numbers = new Map<string, string[]>();
  for (const { number, byLink, account } of caseNumbers(entries)) {
    const of = account ?? main;
    const name = of ? say('print.case-at', { account: nameOf(of, true) }) : say('print.case');
    const value = byLink ? say('print.case-by-link', { number }) : number;
    numbers.set(name, [...(numbers.get(name) ?? []), value]);
  }
  if (numbers.size > 0) return [...numbers].map(([name, values]) => pairOf(name, values));
  if (caseNumbers(handover.whole.entries).length > 0) return [];
  return [pairOf(say('print.case'), [missing(handover, 'ticket')])];
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
  if (reports.length > 0) return [pairOf(say('print.police'), reports)];
  if (factsOf(handover.whole.entries, 'police-report').length > 0) return [];
  return [pairOf(say('print.police'), [missing(handover, 'police-report')])];
}

/** The banks that were named, each with its number or what else was told of it, or that a bank was told. */
export function bankPairs(handover: Handover): Pair[] {
  const { say, days } = handover.language;
  const facts = factsOf(handover.record.entries, 'money-path').map(({ data }) => data);
  if (facts.length === 0 && factsOf(handover.whole.entries, 'money-path').length > 0) return [];
  if (facts.length === 0 && handover.notHere) return [];
  const nameOf = ({ institution, last4, reference }: Fact<'money-path'>) =>
    [
      institution,
      last4 && say('print.last4', { last4 }),
      reference && say('print.bank-case', { number: reference }),
    ].filter(Boolean);
  const isTold = facts.some(({ reference, reportedAt }) => reference || reportedAt);
  if (!isTold) {
    const named = facts.map((fact) => nameOf(fact).join(', ')).filter(Boolean);
    const told = inWords(handover, 'money-path', named);
    return told ? [pairOf(say('print.bank'), told)] : [];
  }
  const banks = facts.map((fact) => {
    const what = nameOf(fact).join(', ');
    if (fact.reference) return what;
    const when = fact.reportedAt && momentOnPaper(fact.reportedAt, say, days);
    const told = what && when ? say('print.told', { what, when }) : what || when;
    return told ? say('print.told-without', { told }) : say('print.no-number');
  });
  return [pairOf(say('print.bank'), banks)];
}

const pairOf = (name: string, values: readonly string[]): Pair => ({
  name,
  value: escapeInvisible(values.join('; ')),
  form: 'ours',
});

/** What stands where no number is told; nobody can say that none was given where parts may be missing. */
const missing = (handover: Handover, part: ToldPart): string =>
  handover.notHere ?? inWords(handover, part)?.[0] ?? handover.language.say('print.not-given');

/** That those named and somebody else were told, with the time unless that stands among the first steps; null where nobody was. */
function inWords(
  { record, language }: Handover,
  part: ToldPart,
  named: readonly string[] = [],
): string[] | null {
  const { entries } = record;
  const { say, nameOf, days } = language;
  const { bare } = createEntryFormatter(entries, say, nameOf);
  const told = withoutNumber(entries, part);
  if (!told) return null;
  const taps = told.map(({ entry, at }) =>
    say('print.told', { what: bare(entry), when: momentOnPaper(at, say, days) }),
  );
  const alone = [...named, ...taps];
  return [alone.length > 0 ? say('print.told-without', { told: alone.join('; ') }) : say('print.no-number')];
}
