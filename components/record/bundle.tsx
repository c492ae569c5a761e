'use client';

import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { saveFile } from '@/components/ui/save-file';
import type { Chosen } from '@/lib/exports/bundle';
import type { Handover } from '@/lib/exports/format';
import { fileName, formatsFor } from '@/lib/exports/registry';
import { factsOf } from '@/lib/incident/fold';
import { toInstant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';

/** Everything in one file; of the person's own files, those that are the same as when they were written down. */
export function Bundle({ record, make }: { record: IncidentRecord; make: () => Handover }) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { at: string }>('idle');
  const digests = factsOf(record.entries, 'evidence').map(({ data }) => data.sha256);

  const work = async (what: () => Promise<void>) => {
    setState('making');
    try {
      await what();
    } catch {
      setState('failed');
    }
  };
  const take = (files: readonly File[]) =>
    work(async () => {
      const { digestFile } = await import('@/lib/incident/file-digest');
      const kept: Chosen[] = [];
      const left: string[] = [];
      for (const file of files) {
        const sha256 = await digestFile(file);
        if (sha256 && digests.includes(sha256)) kept.push({ name: file.name, sha256, content: file });
        else left.push(file.name);
      }
      setChosen(kept);
      setOthers(left);
      setState('idle');
    });
  const save = () =>
    work(async () => {
      const { bundle } = await import('@/lib/exports/bundle');
      const handover = make();
      const all = await Promise.all(
        formatsFor(handover.record).map(async ({ suffix, load }) => ({ suffix, render: await load() })),
      );
      const zip = await bundle(handover, all, chosen);
      saveFile(fileName(handover.whole, '.zip'), 'application/zip', zip);
      setState({ at: toInstant(new Date()) });
    });
  return (
    <section className="flow bundle" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('record.bundle.title')}</h3>
      <p className="small">{say('record.bundle.why')}</p>
      {digests.length > 0 && (
        <label className="btn btn-plain btn-wide pick" htmlFor={id}>
          {say('record.bundle.choose')}
          <input
            id={id}
            className="away"
            type="file"
            multiple
            onChange={(event) => void take([...(event.currentTarget.files ?? [])])}
          />
        </label>
      )}
      <p className="small words" role="status">
        {chosen.length > 0 && say('record.bundle.chosen', { count: chosen.length })}
        {others.length > 0 && ` ${say('record.bundle.other', { names: others.join(', ') })}`}
      </p>
      <button className="btn btn-plain btn-wide" type="button" onClick={() => void save()}>
        {say('record.bundle.save')}
      </button>
      <p className="small" role="status">
        {state === 'making' && say('record.share.making')}
        {typeof state === 'object' && (
          <span className="done">
            <Check className="icon" aria-hidden="true" />
            {say('record.share.saved')} <Clock at={state.at} />
          </span>
        )}
      </p>
      {state === 'failed' && <p role="alert">{say('record.share.failed')}</p>}
    </section>
  );
}
