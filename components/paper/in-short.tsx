'use client';

import { useProviderName, useSay } from '@/components/site/words-provider';
import { createTeller } from '@/lib/exports/lines';
import { caseNumbers, checklist, closedAs, factsOf, providerOf } from '@/lib/incident/fold';
import { useCurrent } from '@/lib/store/use-incident';
import { usePaperMoment } from './paper-moment';

/** The first thing a police desk reads: own words, account, numbers, and what was done first. */
export function InShort() {
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
  const cases = caseNumbers(entries).map(({ number, byLink }) =>
    byLink ? say('record.summary.case-by-link', { number }) : number,
  );
  const ended = closedAs(entries);
  const { written } = createTeller(entries, say, nameOf);
  const done = [...checklist(entries).values()].filter(({ outcome }) => outcome === 'done');
  return (
    <section aria-labelledby="paper-short">
      <h2 id="paper-short">{say('print.in-short')}</h2>
      {words.filter(isShort).map((text) => (
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

/** A story of up to a third of a page opens the paper; a longer one stands behind the facts. */
const isShort = (text: string) => text.length <= 1_200;

/** The story in full, where it is too long to open with. */
export function LongStory() {
  const say = useSay();
  const stories = factsOf(useCurrent()?.record.entries ?? [], 'narrative').map(({ data }) => data.text);
  const long = stories.filter((text) => !isShort(text));
  if (long.length === 0) return null;
  return (
    <section aria-labelledby="paper-story">
      <h2 id="paper-story">{say('print.story')}</h2>
      {long.map((text) => (
        <p key={text} className="words-plain" dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}
