'use client';

import { useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Small } from '@/components/ui/small';
import { yieldToMain } from '@/lib/background/yield-to-main';
import type { EntryOf } from '@/lib/incident/entry';
import { incidents } from '@/lib/store/device';
import { type Given, noteCopied, useSharing } from '@/lib/store/sharing';
import type { LoadedRecord } from '@/lib/store/shelf';

type Receiver = EntryOf<'fingerprint-given'>['to'];
const receivers: readonly Receiver[] = ['support', 'police', 'other'];

interface Known extends Given {
  groups: string;
}

/** The fingerprint of the record as it stands, to give to somebody whose clock is not this device's. */
export function Fingerprint({ held: { slot, record }, canWrite }: { held: LoadedRecord; canWrite: boolean }) {
  const say = useSay();
  const [known, setKnown] = useState<Known | null>(null);
  // What was copied is what gets pasted, however the record grows until the person says to whom.
  const copied = useSharing().copied[slot];
  useEffect(() => {
    let live = true;
    const show = async ({ fingerprintToGive, inGroups }: typeof import('@/lib/incident/fingerprint')) => {
      const given = await yieldToMain(fingerprintToGive(record));
      if (live) setKnown({ ...given, groups: inGroups(given.fingerprint) });
    };
    // Where its code cannot be fetched, the record is shown without.
    void import('@/lib/incident/fingerprint').then(show, () => {});
    return () => {
      live = false;
    };
  }, [record]);
  if (!known) return null;
  const { groups, ...shown } = known;
  const given = copied ?? shown;
  const hasGrown = given.count !== known.count;
  const give = (to: Receiver) => void incidents.tell(slot, { kind: 'fingerprint-given', to, ...given });
  return (
    <section className="mb-6 flow-4" aria-labelledby="fingerprint-title">
      <h3 id="fingerprint-title">{say('record.fingerprint.title')}</h3>
      <Small>{say('record.fingerprint.why')}</Small>
      <Copy
        id="fingerprint"
        label={say('record.fingerprint.of', { count: known.count })}
        text={groups}
        button={say('record.fingerprint.copy')}
        code
        onCopied={() => noteCopied(slot, shown)}
      />
      {canWrite && (
        <fieldset>
          <legend className="text-small text-soft">{say('record.fingerprint.given')}</legend>
          <Small>
            {say('record.fingerprint.meant', {
              count: given.count,
              start: given.fingerprint.slice(0, 8).replace(/.{4}/, '$& '),
            })}{' '}
            {hasGrown && say('record.fingerprint.grown')}{' '}
            {record.entries.length > known.count && say('record.fingerprint.stays')}
          </Small>
          <Buttons className="mt-4">
            {receivers.map((to) => (
              <Button key={to} look="plain" onClick={() => give(to)}>
                {say(`record.fingerprint.to-${to}`)}
              </Button>
            ))}
          </Buttons>
        </fieldset>
      )}
      <Small>{say('record.fingerprint.proves')}</Small>
    </section>
  );
}
