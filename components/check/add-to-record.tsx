'use client';

import { useId, useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Link } from '@/components/ui/link';
import { Small } from '@/components/ui/small';
import type { Fact } from '@/lib/incident/facts';
import { limits } from '@/lib/incident/fields';
import { factsOf } from '@/lib/incident/fold';
import { textsOfFact } from '@/lib/incident/texts-in';
import type { Found } from '@/lib/message-check/check-text';
import { incidents } from '@/lib/store/device';
import { newId } from '@/lib/store/id';
import { useCurrent, useIncident } from '@/lib/store/use-incident';
import type { AnswerWords } from '@/lib/wording/answer-words';
import type { Shown } from '@/lib/wording/shown';

interface Props {
  found: Found;
  words: AnswerWords;
  shown: Shown;
}

/**
 * Keeps what was checked, defanged, with the answer given, and without the secret that may stand in it. What
 * stands in the record already says so.
 */
export function AddToRecord({ found, words, shown }: Props) {
  const id = useId();
  const say = useSay();
  const locale = usePageLocale();
  const [text, setText] = useState(shown.text);
  const scan = useSecretScan();
  const written = useWritten(text, found.answer.kind);
  const elsewhere = useIncident(({ writeLock }) => writeLock === 'elsewhere');
  useFocusAfterChange(id, written ? 'written' : 'asks', 'asks');
  if (written) {
    return (
      <p className="flex flex-wrap items-center gap-x-5" id={id} tabIndex={-1}>
        <Done entry={written.id}>
          {say('check.added')} <Clock at={written.recordedAt} />
        </Done>
        <Link className="inline-flex min-h-tap items-center" href={`/${locale}/record/`}>
          {say('check.see')}
        </Link>
      </p>
    );
  }
  if (elsewhere) return <Small>{say('saving.elsewhere.title')}</Small>;
  const add = async () => {
    const data = factOf(found, words, text);
    if (!(await scan.passes(textsOfFact(data))) || incidents.getState().writeLock === 'elsewhere') return;
    void incidents.record({ kind: 'fact-recorded', fact: newId(), data });
  };
  return (
    <div className="mt-4 flow-2">
      <Button id={id} look="write" wide onClick={() => void add()}>
        {say('check.add')}
        <span className="sr-only">: {text}</span>
      </Button>
      <SeenSecret id={id} field="checked" text={text} scan={scan} onChange={setText} />
      <ScanState scan={scan} />
    </div>
  );
}

/** The entry that holds this very answer, unless it was taken back. */
function useWritten(text: string, answer: string) {
  const entries = useCurrent()?.record.entries ?? [];
  const told = factsOf(entries, 'checked').find(
    ({ data }) => data.checked === text && data.answer === answer,
  );
  return entries.find((entry) => entry.kind === 'fact-recorded' && entry.fact === told?.id) ?? null;
}

function factOf({ piece, answer }: Found, words: AnswerWords, text: string): Fact<'checked'> {
  const why = [
    ...words.points,
    ...words.letters.map(({ character, says, named }) => `${says} (${named ?? character})`),
  ];
  return {
    kind: 'checked',
    checked: text,
    thing: piece.kind,
    answer: answer.kind,
    ...(answer.whose && { whose: answer.whose.name }),
    ...(why.length > 0 && { why: why.join('\n').slice(0, limits.message) }),
  };
}
