'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { saveFile } from '@/components/ui/save-file';
import type { Handover } from '@/lib/exports/format';
import { type FormatId, fileName, formats } from '@/lib/exports/registry';
import { toInstant } from '@/lib/incident/moment';

type State = { kind: 'idle' | 'making' | 'failed' } | { kind: 'saved'; at: string };

/** Makes a copy in a format and hands it to the browser. The format's own code is fetched on the tap. */
export function useFormats(make: () => Handover) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (id: FormatId) => {
    const format = formats.find((one) => one.id === id);
    if (!format) return;
    setState({ kind: 'making' });
    try {
      const render = await format.load();
      const handover = make();
      saveFile(fileName(handover.whole, format.suffix), format.mediaType, await render(handover));
      setState({ kind: 'saved', at: toInstant(new Date()) });
    } catch {
      // A format that could not be fetched, on a poor network; what can be kept without it stays at hand.
      setState({ kind: 'failed' });
    }
  };
  return { save, state };
}

/** What came of the last tap on a format. */
export function FormatSaved({ state }: { state: State }) {
  const say = useSay();
  return (
    <>
      <p className="small" role="status">
        {state.kind === 'making' && say('record.share.making')}
        {state.kind === 'saved' && (
          <span className="done">
            <Check className="icon" aria-hidden="true" />
            {say('record.share.saved')} <Clock at={state.at} />
          </span>
        )}
      </p>
      {state.kind === 'failed' && <p role="alert">{say('record.share.failed')}</p>}
    </>
  );
}
