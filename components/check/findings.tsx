'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import type { Found } from '@/lib/message-check/check-text';
import { ownPageOf } from '@/lib/wording/answer-words';
import { tallyOf } from '@/lib/wording/tally';
import { Finding } from './finding';
import type { VerifyPages } from './verify-pages';

/** So many answers are shown at once: a long message can hold thousands. */
const atOnce = 20;

interface Props {
  found: readonly Found[];
  isCut: boolean;
  pages: VerifyPages;
  /** Whether what was found may be added to the record now. */
  mayKeep: boolean;
}

/** Everything that was found, each with its answer, below the verdict; or what to do where there was nothing. */
export function Findings({ found, isCut, pages, mayKeep }: Props) {
  const say = useSay();
  const [most, setMost] = useState(atOnce);
  const left = found.length - most;
  const title = say('check.found', { count: found.length });
  const tooLong = isCut && <p>{say('check.too-long')}</p>;
  if (found.length === 0)
    return (
      <Part heading="found" title={title}>
        {tooLong}
        <p>{say('check.nothing.why')}</p>
        <p>
          <b>{say('check.do')}</b> {say('check.nothing.next')}
        </p>
      </Part>
    );
  const isAlone = found.length === 1;
  return (
    <section className="mt-8 flow-4" aria-labelledby="found">
      <div>
        <h2 id="found" className={isAlone ? 'sr-only' : 'text-body tracking-normal'}>
          {title}
        </h2>
        {!isAlone && <p>{tallyOf(say, found)}</p>}
      </div>
      {tooLong}
      <ol role="list" className="line mt-5 [--entry-gap:3rem] [--mark-y:0.94rem]">
        {withPages(found.slice(0, most), pages).map(({ one, page }) => (
          <Finding key={one.key} found={one} page={page} mayKeep={mayKeep} isAlone={isAlone} />
        ))}
      </ol>
      {left > 0 && (
        <Button look="plain" wide onClick={() => setMost(most + atOnce)}>
          {say('check.more', { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </section>
  );
}

/** A provider's own page stands once, with the first thing that can be asked there. */
function withPages(found: readonly Found[], pages: VerifyPages) {
  const offered = new Set<string>();
  return found.map((one) => {
    const id = ownPageOf(one.piece.kind, one.answer) ? (one.answer.whose?.id ?? '') : '';
    const page = offered.has(id) ? null : (pages[id] ?? null);
    offered.add(id);
    return { one, page };
  });
}
