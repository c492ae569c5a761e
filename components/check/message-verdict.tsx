'use client';

import { useLocale } from 'use-intl/react';
import { useSay } from '@/components/site/words-provider';
import type { CheckedText } from '@/lib/message-check/check-text';
import { messageVerdict } from '@/lib/wording/message-verdict';

/** What all of it amounts to, before the parts. Where nothing was found, the list says so to who can see it. */
export function MessageVerdict({ checked: { found, verdict } }: { checked: CheckedText }) {
  const say = useSay();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  if (!verdict) return <p className="sr-only">{say('check.found', { count: 0 })}</p>;
  return (
    <p className="mt-5 text-head tracking-head">
      {messageVerdict(say, verdict, found.length, (names) => list.format(names))}
    </p>
  );
}
