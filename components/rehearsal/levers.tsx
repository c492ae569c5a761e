'use client';

import { useSay } from '@/components/site/words-provider';
import { Fact, Facts } from '@/components/ui/facts';
import { levers } from '@/lib/content/levers';

/** What callers pull at, and how a real contact differs, each in one line. */
export function Levers() {
  const say = useSay();
  return (
    <div className="mt-6 flow-4 print:hidden">
      <h3>{say('rehearsal.levers.title')}</h3>
      <Facts>
        {[...levers, 'genuine'].map((one) => (
          <Fact key={one} name={say(`rehearsal.levers.${one}.name`)}>
            {say(`rehearsal.levers.${one}.means`)}
          </Fact>
        ))}
      </Facts>
    </div>
  );
}
