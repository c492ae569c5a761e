'use client';

import { Download, Printer } from '@lucide/icons';
import { InsideApp } from '@/components/saving/inside-app';
import { more } from '@/components/saving/late';
import { NotSaved, SaveLine } from '@/components/saving/save-state';
import { LatePart } from '@/components/site/late-part';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { Small } from '@/components/ui/small';
import { type FormatId, type formats, formatsFor } from '@/lib/exports/registry';
import type { LoadedRecord } from '@/lib/store/shelf';
import { Bundle } from './bundle';
import { useCopy } from './copy';
import { Fingerprint } from './fingerprint';
import { FormatState, useFormats } from './formats';
import { Preview } from './preview';
import { Reader } from './reader';

/** What most people need; the others are for those who work with it. */
const usual: readonly FormatId[] = ['pdf', 'json'];

/** The ways out of this device for one record. What is chosen here is chosen for this record alone. */
export function WaysOut({ held, canWrite }: { held: LoadedRecord; canWrite: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  const { parts, make } = useCopy(held.record);
  const isPart = parts.some(([, on]) => !on);
  const copy = make();
  const offered = formatsFor(copy.record);
  const { save, state, back } = useFormats(held.slot, make);
  const row = (format: (typeof formats)[number]) => (
    <ButtonRow
      key={format.id}
      name={say(`record.share.${format.id}`)}
      hint={say(format.id === 'json' && isPart ? 'record.share.json-part' : `record.share.${format.id}-hint`)}
      icon={<Icon of={Download} />}
      onClick={() => void save(format)}
    />
  );
  return (
    <>
      <Small>
        <SaveLine held={held} />
      </Small>
      <NotSaved held={held} />
      <LatePart meanwhile={null} of={more} props={{ held, hasTextBeside: true }} />
      <InsideApp />
      <Reader parts={parts} />
      <Preview make={make} />
      <Rows>
        <LinkRow
          href={`/${locale}/record/print/`}
          name={say('record.share.print')}
          hint={say('record.share.print-hint')}
          icon={<Icon of={Printer} />}
        />
        {offered.filter(({ id }) => usual.includes(id)).map(row)}
      </Rows>
      <div className="flex flex-wrap gap-x-6">
        <LatePart meanwhile={null} of={more} props={{ record: held.record, make }} />
      </div>
      <FormatState state={state} onAnyway={(way) => void save(way, true)} onBack={back} />
      <Fold title={say('record.share.more')}>
        <Rows>{offered.filter(({ id }) => !usual.includes(id)).map(row)}</Rows>
        <Bundle slot={held.slot} copy={copy} make={make} />
      </Fold>
      <Fingerprint held={held} canWrite={canWrite} />
    </>
  );
}
