'use client';

import Link from 'next/link';
import { caseNumbers } from '@/components/record/summary';
import { useDays } from '@/components/site/days';
import { usePageLocale, useProviderName, useSay } from '@/components/site/words-provider';
import { createTeller } from '@/lib/exports/lines';
import { checklist, closedAs, factsOf, providerOf } from '@/lib/incident/fold';
import { localTime, toInstant, utcOffset, zoneName } from '@/lib/incident/moment';
import { recordNumber } from '@/lib/incident/record';
import { useCurrent } from '@/lib/store/use-incident';
import { Pairs } from './pairs';
import { usePaperMoment } from './paper-moment';
import { PaperTimeline } from './paper-timeline';
import { Statement } from './statement';
import { Contacts, Losses } from './told';

/** The printable summary: one to three pages, black on white. */
export function Paper() {
  const say = useSay();
  const locale = usePageLocale();
  const held = useCurrent();
  if (!held) {
    return (
      <main id="main" className="press flow">
        <h1>{say('print.nothing-title')}</h1>
        <p>{say('print.nothing')}</p>
        <Link className="btn btn-act" href={`/${locale}/`}>
          {say('record.to-start')}
        </Link>
      </main>
    );
  }
  return (
    <>
      <header className="press">
        <Link className="tap" href={`/${locale}/record/`}>
          {say('print.back')}
        </Link>
        <button className="btn btn-act" type="button" onClick={() => window.print()}>
          {say('print.print')}
        </button>
        <p className="small">{say('print.hint')}</p>
      </header>
      <main id="main" className="paper">
        <div className="paper-body">
          <Head />
          <InShort />
          <Losses />
          <Contacts />
          <PaperTimeline />
          <Statement />
        </div>
        <div className="paper-room" />
        <footer className="paper-foot">
          <p>{say('print.foot', { number: recordNumber(held.record.id) })}</p>
        </footer>
      </main>
    </>
  );
}

function Head() {
  const say = useSay();
  const days = useDays();
  const nameOf = useProviderName();
  const held = useCurrent();
  const last = held?.record.entries.at(-1);
  const first = held?.record.entries[0];
  if (!held || !first || !last) return null;
  const provider = providerOf(held.record.entries);
  const day = days.long(first.recordedAt);
  const now = toInstant(new Date());
  return (
    <>
      <p className="paper-brand">
        <svg viewBox="0 0 24 54" aria-hidden="true">
          <path d="M12 0v40" />
          <circle cx="12" cy="40" r="6" fill="currentColor" stroke="none" />
        </svg>
        {say('site.brand')}
      </p>
      <header className="paper-top">
        <div>
          <h1>{say('print.title')}</h1>
          <p>
            {provider
              ? say('print.subtitle', { provider: nameOf(provider), day })
              : say('print.subtitle-bare', { day })}
          </p>
        </div>
        <Pairs
          pairs={[
            [
              say('print.record'),
              <bdi className="code" key="n">
                {recordNumber(held.record.id)}
              </bdi>,
            ],
            [
              say('print.saved'),
              <span className="num" key="s">{`${days.full(now)} ${localTime(now)}`}</span>,
            ],
            [say('print.local-time'), `${zoneName(last.zone)}, ${utcOffset(last.recordedAt)}`],
          ]}
        />
      </header>
    </>
  );
}

function InShort() {
  const say = useSay();
  const nameOf = useProviderName();
  const momentOf = usePaperMoment();
  const held = useCurrent();
  if (!held) return null;
  const { entries } = held.record;
  const providerId = providerOf(entries);
  const provider = nameOf(providerId);
  const words = factsOf(entries, 'narrative').map(({ data }) => data.text);
  const userId = factsOf(entries, 'account')[0]?.data.userId;
  const noticed = factsOf(entries, 'noticed')[0]?.data.at;
  const police = factsOf(entries, 'police-report').map(({ data }) =>
    [data.number, data.office].filter(Boolean).join(', '),
  );
  const cases = caseNumbers(entries, (number) => say('record.summary.case-by-link', { number }));
  const ended = closedAs(entries);
  const { written } = createTeller(entries, say, nameOf);
  const done = [...checklist(entries).values()].filter(({ outcome }) => outcome === 'done');
  return (
    <section aria-labelledby="paper-short">
      <h2 id="paper-short">{say('print.in-short')}</h2>
      {(words.length > 0 ? words : [say('print.no-words')]).map((text) => (
        <p key={text} className="words" dir="auto">
          {text}
        </p>
      ))}
      <dl className="cols">
        {[
          [say('print.account'), userId ? say('print.user-id', { provider, id: userId }) : provider] as const,
          [say('print.case'), cases.join(', ') || say('print.not-given')] as const,
          [say('print.police'), police.filter(Boolean).join('; ') || say('print.not-given')] as const,
          ...(noticed ? [[say('print.noticed'), momentOf(noticed)] as const] : []),
          ...done
            .filter(({ entry }) =>
              ['delete-api-keys', 'freeze-account', 'contact-support'].includes(entry.action),
            )
            .map(({ entry, at }) => [written(entry), momentOf(at)] as const),
          ...(ended ? [[say('print.ended'), say(`print.${ended}`)] as const] : []),
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
