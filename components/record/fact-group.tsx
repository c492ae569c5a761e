'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import type { groups } from '@/lib/exports/groups';
import type { FactKind } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import type { LoadedRecord } from '@/lib/store/shelf';
import { FactPart } from './fact-part';

/** What nearly everybody has to tell; the rest is one tap away. */
const usual: readonly FactKind[] = [
  'narrative',
  'contact',
  'transaction',
  'account',
  'noticed',
  'ticket',
  'police-report',
  'evidence',
  'person',
  'next-check',
];

interface Props {
  group: (typeof groups)[number];
  held: LoadedRecord;
  canWrite: boolean;
}

/** Kinds of fact that belong together. */
export function FactGroup({ group, held, canWrite }: Props) {
  const say = useSay();
  const [more, setMore] = useState(false);
  const { id, kinds } = group;
  const waiting = kinds.filter(
    (kind) => !usual.includes(kind) && factsOf(held.record.entries, kind).length === 0,
  );
  return (
    <Part heading={`group-${id}`} title={say(`facts.groups.${id}`)}>
      {kinds.map((kind) => (
        <FactPart
          key={kind}
          kind={kind}
          held={held}
          canWrite={canWrite}
          offered={more || usual.includes(kind)}
        />
      ))}
      {canWrite && (more || waiting.length > 0) && (
        <p>
          <TextButton aria-expanded={more} onClick={() => setMore(!more)}>
            {say(more ? 'record.less' : 'record.more')}
            <span className="sr-only">: {say(`facts.groups.${id}`)}</span>
          </TextButton>
        </p>
      )}
    </Part>
  );
}
