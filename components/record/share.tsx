'use client';

import { Download, FileUp, Plus, Printer } from 'lucide-react';
import { NotSaved, SaveLine } from '@/components/saving/save-state';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { ButtonRow, LinkRow, Rows } from '@/components/ui/rows';
import { type FormatId, type formats, formatsFor } from '@/lib/exports/registry';
import { incidents } from '@/lib/store/device';
import type { Held } from '@/lib/store/incident-store';
import { Bundle } from './bundle';
import { useCopy } from './copy';
import { Fingerprint } from './fingerprint';
import { FormatState, useFormats } from './formats';
import { OpenFile } from './open-file';
import { Preview } from './preview';
import { Reader } from './reader';

/** What most people need; the others are for those who work with it. */
const usual: readonly FormatId[] = ['pdf', 'json', 'text'];

/** The ways out of this device, and back in. */
export function Share({ held, canWrite }: { held: Held; canWrite: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  const copy = useCopy(held.record);
  const isPart = copy.parts.some(([, on]) => !on);
  const offered = formatsFor(copy.make().record);
  const { save, state, back } = useFormats(copy.make);
  const icon = (Icon: typeof Download) => <Icon className="icon" aria-hidden="true" />;
  const row = ({ id }: (typeof formats)[number]) => (
    <ButtonRow
      key={id}
      name={say(`record.share.${id}`)}
      hint={say(id === 'json' && isPart ? 'record.share.json-part' : `record.share.${id}-hint`)}
      icon={icon(Download)}
      onClick={() => void save(id)}
    />
  );
  return (
    <aside className="side share" id="share" aria-labelledby="share-title">
      <div className="stay">
        <h2 id="share-title">{say('record.share.title')}</h2>
        <p className="small">
          <SaveLine held={held} />
        </p>
        <NotSaved held={held} />
        <Reader parts={copy.parts} />
        <Preview key={copy.parts.join()} make={copy.make} />
        <Rows>
          <LinkRow
            href={`/${locale}/record/print/`}
            name={say('record.share.print')}
            hint={say('record.share.print-hint')}
            icon={icon(Printer)}
          />
          {offered.filter(({ id }) => usual.includes(id)).map(row)}
        </Rows>
        <FormatState state={state} onAnyway={(id) => void save(id, true)} onBack={back} />
        <details className="more">
          <summary className="tap">{say('record.share.more')}</summary>
          <Rows>{offered.filter(({ id }) => !usual.includes(id)).map(row)}</Rows>
          <Bundle record={held.record} make={copy.make} />
        </details>
        <Fingerprint held={held} canWrite={canWrite} />
        <Rows>
          <LinkRow
            href={`/${locale}/record/report/`}
            name={say('record.share.report')}
            hint={say('record.share.report-hint')}
          />
          <OpenFile name={say('record.share.open')} icon={icon(FileUp)} />
          <LinkRow
            href={`/${locale}/`}
            name={say('record.share.another')}
            icon={icon(Plus)}
            onClick={() => void incidents.choose(null)}
          />
        </Rows>
      </div>
    </aside>
  );
}
