'use client';

import type { ReactNode } from 'react';
import { useDays } from '@/components/site/days';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { Done } from '@/components/ui/done';
import { Fact, Facts } from '@/components/ui/facts';
import { InUtc, MomentClock, MomentText } from '@/components/ui/moment-text';
import { Part } from '@/components/ui/part';
import { actionsFor } from '@/lib/content/roles';
import type { ToldPart } from '@/lib/content/tellers';
import { firstSteps, withoutNumber } from '@/lib/exports/told';
import { type AccountRef, accountKey } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import { spansDays } from '@/lib/incident/clocks';
import type { Entry } from '@/lib/incident/entry';
import { isTaken } from '@/lib/incident/facts';
import { accountsOf, allDone, closedAs, factsAbout, factsOf } from '@/lib/incident/fold';
import { recordNumber } from '@/lib/incident/record';
import type { LoadedRecord } from '@/lib/store/shelf';
import { accountOfFact } from '@/lib/wording/accounts';
import { escapeInvisible } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import { helpedInWords } from '@/lib/wording/helping';
import { createEntryFormatter } from '@/lib/wording/lines';

const headline = [...actionsFor('stop-contact'), ...firstSteps];

/** What the record says, in one look. */
export function Summary({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const nameOf = useAccountName();
  const { entries, id } = held.record;
  const noticed = factsOf(entries, 'noticed')[0]?.data.at;
  const taken = factsOf(entries, 'transaction').filter(({ data }) => isTaken(data));
  const done = allDone(entries);
  const ended = closedAs(entries);
  const helped = helpedInWords(entries, say, useDays());
  // The day of a record of one day stands above it.
  const isOneDay = !spansDays([
    ...entries.map(({ recordedAt }) => recordedAt),
    ...done.flatMap(({ at }) => ('at' in at ? [at.at] : [])),
  ]);
  const day = isOneDay ? 'beside' : 'said';
  const { written } = createEntryFormatter(entries, say, nameOf);
  const withAccount = (fact: { account: AccountRef | null }, what: string) => {
    const account = accountOfFact(entries, fact, nameOf);
    return account && what ? say('entries.of-account', { account, what }) : what;
  };

  return (
    <Part heading="summary" title={say('record.summary.title')}>
      {helped && <p>{helped}</p>}
      <Facts>
        <Fact name={say('record.summary.number')}>
          <Code>{recordNumber(id)}</Code>
        </Fact>
        <Fact name={say('record.summary.account')}>
          <Accounts entries={entries} />
        </Fact>
        {taken.length > 0 && (
          <Fact name={say('record.summary.taken')}>
            <Lines
              items={taken
                .map((fact) => ({ id: fact.id, text: withAccount(fact, headOf(fact.data, say)) }))
                .filter(({ text }) => text)}
              none="?"
            />
          </Fact>
        )}
        {noticed && (
          <Fact name={say('record.summary.noticed')}>
            <MomentText at={noticed} />
          </Fact>
        )}
        {headline
          .flatMap((action) => done.filter(({ entry }) => entry.action === action))
          .map(({ entry, at }) => (
            <Fact key={entry.id} name={written(entry)}>
              <Done entry={entry.id}>
                <MomentClock at={at} day={day} />
              </Done>{' '}
              <InUtc at={at} />
            </Fact>
          ))}
        <Fact name={say('record.summary.case')}>
          <Lines
            items={caseNumbers(entries).map(({ id, number, byLink, account }) => ({
              id,
              text: withAccount(
                { account },
                byLink ? say('record.summary.case-by-link', { number }) : number,
              ),
            }))}
            none={<WithoutNumber entries={entries} part="ticket" day={day} />}
          />
        </Fact>
        <Fact name={say('record.summary.police')}>
          <Lines
            items={factsOf(entries, 'police-report').map(({ id, data }) => ({
              id,
              text: data.number
                ? [data.number, data.office].filter(Boolean).join(', ')
                : [data.office, say('record.summary.no-number')].filter(Boolean).join('. '),
            }))}
            none={<WithoutNumber entries={entries} part="police-report" day={day} />}
          />
        </Fact>
        {ended && <Fact name={say('record.summary.ended')}>{say(`record.summary.${ended}`)}</Fact>}
      </Facts>
    </Part>
  );
}

/** The accounts, each with the user ID that was told of it. */
function Accounts({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const nameOf = useAccountName();
  const named = accountsOf(entries);
  const accounts: readonly (AccountRef | null)[] = named.length > 0 ? named : [null];
  return accounts.map((account) => {
    const userId = factsAbout(entries, 'account', account)[0]?.data.userId;
    return (
      <span key={account && accountKey(account)} className={accounts.length > 1 ? 'block' : undefined}>
        {userId
          ? say.rich('record.summary.user-id', {
              provider: nameOf(account, true),
              id: () => <bdi>{escapeInvisible(userId)}</bdi>,
            })
          : nameOf(account, true)}
      </span>
    );
  });
}

/** That nobody was told yet; or who was and when, unless that stands above, so that only the number is missing. */
function WithoutNumber({
  entries,
  part,
  day,
}: {
  entries: readonly Entry[];
  part: ToldPart;
  day: 'beside' | 'said';
}) {
  const say = useSay();
  const nameOf = useAccountName();
  const told = withoutNumber(entries, part);
  if (!told) return say('record.summary.not-yet');
  const { written } = createEntryFormatter(entries, say, nameOf);
  return (
    <>
      {told.map(({ entry, at }) => (
        <span key={entry.id} className="block">
          {written(entry)} <MomentClock at={at} day={day} /> <InUtc at={at} />
        </span>
      ))}
      {say('record.summary.no-number')}
    </>
  );
}

/** Each in a line and a direction of its own: on a page from right to left, amounts part from their coins. */
function Lines({ items, none }: { items: readonly { id: string; text: string }[]; none: ReactNode }) {
  if (items.length === 0) return none;
  return items.map(({ id, text }) => (
    <bdi key={id} className="block">
      {escapeInvisible(text)}
    </bdi>
  ));
}
