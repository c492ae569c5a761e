'use client';

import { useDays } from '@/components/site/days';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { providerOf, zonesOf } from '@/lib/incident/fold';
import { localTime, toInstant } from '@/lib/incident/moment';
import { recordNumber } from '@/lib/incident/record';
import { useCurrent } from '@/lib/store/use-incident';
import { Pairs } from './pairs';

/** Which record this is, of which account, when printed and in which zone its times are. */
export function Head() {
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
            [say('print.local-time'), zonesOf(held.record.entries).join(', ')],
          ]}
        />
      </header>
    </>
  );
}
