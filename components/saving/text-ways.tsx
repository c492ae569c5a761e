'use client';

import { Check } from '@lucide/icons';
import { useEffect, useId, useState } from 'react';
import { useLanguage } from '@/components/site/language';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { canShareFile } from '@/components/ui/abilities';
import { Textarea } from '@/components/ui/box';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Label } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Small } from '@/components/ui/small';
import { fileName } from '@/lib/exports/file-name';
import type { Handover } from '@/lib/exports/format';
import { handOver, partsFor } from '@/lib/exports/readers';
import { type Instant, toInstant } from '@/lib/incident/moment';
import { canonicalJson, type IncidentRecord } from '@/lib/incident/record';
import { createLazy } from '@/lib/store/lazy';

/** Fetched before the tap: a browser may not let a page copy any more once it has waited. */
const asText = createLazy(() => import('@/lib/exports/text').then(({ render }) => render));

export interface TextWaysProps {
  record: IncidentRecord;
  /** Makes the copy for a reader; the whole record for oneself if unset. */
  make?: () => Handover;
}

/** Beside each way to save or to print, which some browsers take without doing it: the record as text. */
export function TextWays(props: TextWaysProps) {
  return (
    <WordsFor of={['keeping', 'facts']} quiet>
      <Ways {...props} />
    </WordsFor>
  );
}

/** Copies the record as text, or hands it to the share sheet where there is one. What is refused can be selected. */
function Ways({ record, make }: TextWaysProps) {
  const say = useSay();
  const language = useLanguage();
  const [copiedAt, setCopiedAt] = useState<Instant | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(asText.ahead, []);
  const write = async () => {
    const copy = make?.() ?? handOver(record, partsFor('myself'), language, toInstant(new Date()));
    // Off the line it may not have come.
    const render = asText.value ?? (await asText.load().catch(() => () => canonicalJson(copy.record)));
    return { copy, text: render(copy) };
  };
  const give = async (work: (text: string, copy: Handover) => Promise<void>) => {
    const { copy, text } = await write();
    try {
      await work(text, copy);
      setRefused(null);
      return true;
    } catch (error) {
      // The person closed the share sheet.
      const isClosed = error instanceof DOMException && error.name === 'AbortError';
      if (!isClosed) setRefused(text);
      return false;
    }
  };
  const copy = async () => {
    setCopiedAt(null);
    if (await give((text) => navigator.clipboard.writeText(text))) setCopiedAt(toInstant(new Date()));
  };
  const share = () =>
    give((text, { whole, reader }) => {
      const file = new File([text], fileName(whole, '.txt', reader), { type: 'text/plain' });
      return navigator.share(canShareFile(file) ? { files: [file] } : { text });
    });
  const ways = [
    { way: 'copy', go: copy },
    ...(typeof navigator.share === 'function' ? [{ way: 'share', go: share }] : []),
  ];
  return (
    <>
      {ways.map(({ way, go }) => (
        <TextButton key={way} onClick={() => void go()}>
          {say(`keeping.${way}`)}
        </TextButton>
      ))}
      <div className="basis-full">
        <Small role="status">
          {copiedAt && (
            <>
              <Icon of={Check} className="inline-block size-[1.05em] align-[-0.14em]" /> {say('site.copied')}{' '}
              <Clock at={copiedAt} />
            </>
          )}
        </Small>
        {refused && <ToSelect text={refused} />}
      </div>
    </>
  );
}

const selectAll = (box: HTMLTextAreaElement | null) => box?.select();

/** The text in a box, selected, for whoever has to copy it by hand. */
function ToSelect({ text }: { text: string }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="flow-2 py-2">
      <p role="alert">{say('site.copy-failed')}</p>
      <Label id={id}>{say('keeping.text')}</Label>
      <Textarea id={id} endless readOnly rows={6} dir="auto" value={text} ref={selectAll} />
    </div>
  );
}
