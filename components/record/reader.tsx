'use client';

import { useSay } from '@/components/site/words-provider';
import { Select } from '@/components/ui/box';
import { Choices } from '@/components/ui/choices';
import { Field } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Small } from '@/components/ui/small';
import type { Reader as ReaderId } from '@/lib/exports/format';
import { readers } from '@/lib/exports/readers';
import { chooseReader, switchPart, useSharing } from '@/lib/store/sharing';
import type { Parts } from './copy';
import { LeftOut } from './left-out';

/** Whom the copy is for, and what goes into it: each part can be switched. */
export function Reader({ parts }: { parts: Parts }) {
  const say = useSay();
  const { reader } = useSharing();
  const chosen = parts.flatMap(([kind, on]) => (on ? [kind] : []));
  const change = (next: readonly string[]) => {
    for (const [kind, on] of parts) if (next.includes(kind) !== on) switchPart(kind, !on);
  };
  return (
    <div className="mb-6">
      <Field id="reader" label={say('record.share.reader')}>
        <Select id="reader" value={reader} onChange={(event) => chooseReader(event.target.value as ReaderId)}>
          {readers.map((one) => (
            <option key={one} value={one}>
              {say(`record.share.for-${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Small role="status">
        <LeftOut parts={parts} />
      </Small>
      {parts.length > 0 && (
        <Fold title={say('record.share.what-goes-in')}>
          <Choices
            id="parts"
            label={say('record.share.parts')}
            hint={say('record.share.parts-hint')}
            options={parts.map(([kind]) => [kind, say(`facts.parts.${kind}`)] as const)}
            chosen={chosen}
            onChange={change}
          />
        </Fold>
      )}
    </div>
  );
}
