'use client';

import { useState } from 'react';
import { noteTakenOut } from '@/components/saving/save-record-file';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { giveFile } from '@/components/ui/give-file';
import { Small } from '@/components/ui/small';
import { Ticked } from '@/components/ui/ticked';
import { fileName } from '@/lib/exports/file-name';
import type { Format, Handover } from '@/lib/exports/format';
import { toInstant } from '@/lib/incident/moment';

/** A format, or the bundle of all. */
export type WayOut = Pick<Format, 'suffix' | 'mediaType' | 'lacks' | 'reopens'> & {
  load(): Promise<(handover: Handover) => BlobPart | Promise<BlobPart>>;
};

type State =
  | { kind: 'idle' | 'making' | 'failed' }
  | { kind: 'lacks'; way: WayOut; signs: readonly string[] }
  | { kind: 'saved'; at: string };

/** Makes a copy and hands it to the browser. What makes it is fetched on the tap. */
export function useFormats(slot: string, make: () => Handover) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (way: WayOut, anyway = false) => {
    setState({ kind: 'making' });
    try {
      const handover = make();
      const signs = anyway ? [] : ((await way.lacks?.())?.(handover) ?? []);
      if (signs.length > 0) return setState({ kind: 'lacks', way, signs });
      const render = await way.load();
      const { record, whole, reader } = handover;
      const name = fileName(whole, way.suffix, reader);
      if (!(await giveFile(name, way.mediaType, await render(handover)))) return setState({ kind: 'idle' });
      if (way.reopens && record.entries.length === whole.entries.length) {
        noteTakenOut(slot, whole.entries.length);
      }
      setState({ kind: 'saved', at: toInstant(new Date()) });
    } catch {
      // A format that could not be fetched, on a poor network; what can be kept without it stays at hand.
      setState({ kind: 'failed' });
    }
  };
  return { save, state, back: () => setState({ kind: 'idle' }) };
}

/** So many signs are shown of those that cannot be drawn. */
const shown = 20;

interface Props {
  state: State;
  onAnyway: (way: WayOut) => void;
  onBack: () => void;
}

/** What came of the last tap on a way out. */
export function FormatState({ state, onAnyway, onBack }: Props) {
  const say = useSay();
  return (
    <>
      <Small role="status">
        {state.kind === 'making' && say('record.share.making')}
        {state.kind === 'saved' && (
          <Ticked>
            {say('record.share.saved')} <Clock at={state.at} />
          </Ticked>
        )}
      </Small>
      {state.kind === 'failed' && <p role="alert">{say('record.share.failed')}</p>}
      {state.kind === 'lacks' && (
        <div className="flow-4" role="alert">
          <p>
            {say('record.share.lacks', {
              count: state.signs.length,
              signs: state.signs.slice(0, shown).join(' '),
            })}
          </p>
          <Buttons columns="two">
            <Button look="plain" onClick={() => onAnyway(state.way)}>
              {say('record.share.anyway')}
            </Button>
            <Button look="plain" onClick={onBack}>
              {say('record.share.not-now')}
            </Button>
          </Buttons>
        </div>
      )}
    </>
  );
}
