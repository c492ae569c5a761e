import { subtitleOf } from '@/lib/exports/in-short';
import { ownName } from '@/lib/exports/own-name';
import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import { allSaid, closedAs, mainAccount } from '@/lib/incident/fold';
import { toUtc } from '@/lib/incident/moment';
import { recordNumber } from '@/lib/incident/record';
import { helpedInWords } from '@/lib/wording/helping';
import { createEntryFormatter, reasonInWords } from '@/lib/wording/lines';
import { extension } from './extensions';
import { type Case, domainObject, type StixObject, said, some } from './objects';
import { later, timed } from './times';

/** The incident itself, with what belongs to it. It stays suspected, since nobody has examined it yet. */
export function incidentOf(file: Case, parts: readonly StixObject[]): StixObject {
  const { accounts, language, record, span } = file;
  const { say, days } = language;
  const ended = closedAs(record.entries);
  const day = days.long(record.entries[0]?.recordedAt ?? file.now);
  const isNamed = accounts.some(({ name }) => name !== null);
  const subtitle = isNamed ? subtitleOf(record.entries, language, day) : say('print.subtitle-bare', { day });
  const number = recordNumber(record.id);
  const refs = (type: string) => some(parts.filter((part) => part.type === type).map(({ id }) => id));
  const core = {
    determination: ended === 'false-alarm' ? 'false-positive' : 'suspected',
    investigation_status: ended === null ? 'open' : 'closed',
    detection_methods: ['user-reporting'],
    event_refs: refs('event'),
    task_refs: refs('task'),
    impact_refs: refs('impact'),
  };
  return domainObject(file, 'incident', 'whole', span, {
    name: `${say('print.title')} ${number}`,
    description: [subtitle, helpedInWords(record.entries, say, days), say('print.about-times')]
      .filter(Boolean)
      .join('\n'),
    external_references: some(references(file)),
    ...extension('incident', {}, core),
  });
}

/** The numbers that others gave the same incident. */
function references({ accounts, facts, language, record }: Case) {
  const { say } = language;
  // With several accounts, nobody said whose support gave a number.
  const [only] = accounts.length === 1 ? accounts : [];
  const ticket = say('facts.parts.ticket');
  const nameOf = (account: AccountRef | null) => (account && ownName(account)) ?? only?.name ?? ticket;
  const cases = caseNumbers(record.entries).map(({ number, byLink, account }) =>
    byLink
      ? { source_name: nameOf(account), description: say('print.case-by-link', { number }) }
      : { source_name: nameOf(account), ...numbered(number) },
  );
  const reports = facts.flatMap(({ data }) => {
    if ((data.kind !== 'police-report' && data.kind !== 'report') || !data.number) return [];
    return [{ source_name: say(`facts.parts.${data.kind}`), ...numbered(data.number) }];
  });
  return [...cases, ...reports];
}

/** A number that looks like one of the two lists STIX knows by name must not be taken for one of theirs. */
const numbered = (number: string) =>
  /^(CVE|CAPEC)-/.test(number) ? { description: number } : { external_id: number };

/** What the person did about it, or could not do: each word on an action of the playbook that was not taken back. */
export function stepsTaken(file: Case): StixObject[] {
  const { accounts, language, record, span } = file;
  const { say, nameOf } = language;
  const several = accounts.length > 1;
  const { written } = createEntryFormatter(record.entries, say, nameOf);
  const main = mainAccount(record.entries);
  const times = new Map<string, number>();
  return allSaid(record.entries).flatMap(({ outcome, entry, at, corrected, account }) => {
    const { action } = entry;
    // Those of the main account keep the id they had when it was the only one, and the first that of an only one.
    const step = `step ${action}${account && !sameAccount(account, main) ? ` ${accountKey(account)}` : ''}`;
    const time = (times.get(step) ?? 0) + 1;
    times.set(step, time);
    if (outcome === 'excluded') return [];
    const created = toUtc(entry.recordedAt);
    const reason = entry.kind === 'action-blocked' ? (entry.note ?? reasonInWords(entry.reason, say)) : '';
    return [
      domainObject(
        file,
        'task',
        time > 1 ? `${step} ${time}` : step,
        { created, modified: corrected ? later(created, span.modified) : created },
        {
          labels: [action, ...(several && account ? [accountKey(account)] : [])],
          name: written(entry) || action,
          outcome: outcome === 'done' ? 'successful' : 'failed',
          error: said(reason),
          ...timed('start', at),
          ...extension('task'),
        },
      ),
    ];
  });
}
