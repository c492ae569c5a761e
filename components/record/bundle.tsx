'use client';

import { useId, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Small } from '@/components/ui/small';
import type { Chosen } from '@/lib/exports/bundle';
import type { Format, Handover } from '@/lib/exports/format';
import { evidenceIn } from '@/lib/exports/readers';
import { formatsFor } from '@/lib/exports/registry';
import { FileChooser, ReadingEnd } from './file-chooser';
import { FormatState, useFormats, type WayOut } from './formats';
import { useReading } from './reading';

interface Props {
  slot: string;
  copy: Handover;
  make: () => Handover;
}

/** Everything in one file; of the person's own files, those that are the same as when they were written down. */
export function Bundle({ slot, copy: { whole, record }, make }: Props) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const { save, state, back } = useFormats(slot, make);
  const reading = useReading((file, sha256) =>
    setChosen((before) => [...before, { name: file.name, sha256, content: file }]),
  );
  const waits = reading.work !== null;
  const toldOf = evidenceIn(whole);
  const goIn = evidenceIn(record);
  const count = chosen.filter(({ sha256 }) => goIn.has(sha256)).length;
  const others = chosen.filter(({ sha256 }) => !toldOf.has(sha256)).map(({ name }) => name);
  const way = wayOf(formatsFor(record), chosen);
  return (
    <section className="flow-4" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('record.bundle.title')}</h3>
      <Small>{say('record.bundle.why')}</Small>
      {(goIn.size > 0 || waits) && (
        <FileChooser
          label={say('record.bundle.choose')}
          reading={reading}
          onChoose={(files) => {
            setChosen([]);
            void reading.read(files);
          }}
        />
      )}
      <ReadingEnd reading={reading} sentence={(_, names) => say('record.bundle.stopped', { names })} />
      <p className="wrap-anywhere whitespace-pre-wrap text-small text-soft" role="status">
        {toldOf.size > 0 &&
          goIn.size === 0 &&
          say('record.bundle.left-out', { part: say('facts.parts.evidence') })}
        {count > 0 && say('record.bundle.chosen', { count })}
        {goIn.size > 0 && others.length > 0 && ` ${say('record.bundle.other', { names: others.join(', ') })}`}
      </p>
      {waits && <Small>{say('record.bundle.waits')}</Small>}
      <Button look="plain" wide aria-disabled={waits} onClick={() => !waits && void save(way)}>
        {say('record.bundle.save')}
      </Button>
      <FormatState state={state} onAnyway={() => !waits && void save(way, true)} onBack={back} />
    </section>
  );
}

const wayOf = (formats: readonly Format[], chosen: readonly Chosen[]): WayOut => ({
  suffix: '.zip',
  reopens: true,
  mediaType: 'application/zip',
  lacks: async () => {
    const asked = new Set(await Promise.all(formats.map((format) => format.lacks?.())));
    return (handover) => [...new Set([...asked].flatMap((lacks) => lacks?.(handover) ?? []))];
  },
  load: async () => {
    const { bundle } = await import('@/lib/exports/bundle');
    const all = await Promise.all(
      formats.map(async ({ suffix, load }) => ({ suffix, render: await load() })),
    );
    return (handover) => bundle(handover, all, chosen);
  },
});
