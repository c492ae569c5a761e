'use client';

import { useLocale } from 'use-intl/react';
import { useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import type { CheckedText } from '@/lib/message-check/check-text';
import { messageVerdict } from '@/lib/wording/message-verdict';

const marks = { fake: 'imitates', unsure: 'unsure', official: 'official' } as const;

/** What all of it amounts to, before the parts. Where nothing was found, the list says so to who can see it. */
export function MessageVerdict({ checked: { found, verdict } }: { checked: CheckedText }) {
  const say = useSay();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  if (!verdict) return <p className="sr-only">{say('check.found', { count: 0 })}</p>;
  const { weight, says, next } = messageVerdict(say, verdict, found.length, (names) => list.format(names));
  return (
    <div className="mt-8 grid grid-cols-mark gap-x-3.5 border-ink border-t-4 pt-4 [--mark-y:1.125rem]">
      <Mark kind={marks[weight]} />
      <div>
        <p className="text-[1.875rem]/[1.2] font-bold tracking-head">{says}</p>
        <p className="mt-2 text-lead">{next}</p>
      </div>
    </div>
  );
}
