'use client';

import { useEffect } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Textarea } from '@/components/ui/box';
import { Button, Buttons } from '@/components/ui/button';
import { directionOf, isEndless } from '@/components/ui/direction';
import { described, Field, keptHere } from '@/components/ui/field';
import { Left } from '@/components/ui/left';
import { type CannotEntry, cannotDo, reasonsFor } from '@/lib/flow/cannot';
import { isWellFormed, limits } from '@/lib/incident/fields';
import type { Reason } from '@/lib/playbook/vocabulary';
import { incidents } from '@/lib/store/device';
import { dropDraft, keepDraft, useDraft } from '@/lib/store/drafts';
import { secretGate } from '@/lib/store/secret-gate';
import { draftOwner } from './drafts';
import { useFlow } from './flow';

interface Note {
  note: string;
}

/** What stops the person. Each reason is one tap and leads on. */
export function CannotForm({
  action,
  heading,
  onBack,
}: {
  action: string;
  heading: string;
  onBack: () => void;
}) {
  const say = useSay();
  const { playbook, answers, outcomes, tap, goOn, go, answerHere } = useFlow();
  const owner = draftOwner(playbook);
  const { note } = useDraft<Note>(owner, action) ?? { note: '' };
  const found = playbook.actions.find(({ id }) => id === action);
  const noteId = `${action}-note`;
  const scan = useSecretScan();
  useEffect(() => secretGate.prepare(), []);
  if (!found) return null;

  const over = note.length - limits.line;
  const error =
    over > 0
      ? say('record.errors.too-long', { over })
      : isWellFormed(note)
        ? null
        : say('record.errors.broken');

  // A note that nobody could look at stays, whichever way the person goes on.
  const wasTold = scan.state === 'cannot-look';
  const close = () => {
    if (!wasTold) dropDraft(owner, action);
    onBack();
  };
  const settle = (reason: Reason) => async () => {
    // A reason without a note waits for nothing.
    const may = note.trim() ? await scan.judge([{ field: 'note', text: note, form: 'line' }]) : 'may';
    if (may === 'stopped' || (may === 'cannot-look' && !wasTold)) return;
    // Another tab may have taken the write lock meanwhile.
    if (error || incidents.getState().writeLock === 'elsewhere') return;
    const written = may === 'may' ? note : '';
    // The form stays open for the note that waits: it is there again once the answer is undone.
    if (may === 'may') {
      dropDraft(owner, action);
      onBack();
    }
    const { entries, to } = cannotDo(playbook, action, reason, written, answers, outcomes);
    const blocks = entries.some(({ kind }) => kind === 'action-blocked');
    for (const entry of entries) put(entry, blocks);
    if (to) go(to);
    else goOn();
  };
  const put = (entry: CannotEntry, blocks: boolean) => {
    if (entry.kind === 'action-blocked') tap.block(action, entry.reason, entry.note);
    else if (entry.kind === 'action-reopened') tap.reopen(action);
    else {
      const { question, answer } = entry;
      answerHere(question, answer, say(`respond.triage.${question}.said-${answer}`), blocks);
    }
  };
  const write = (typed: string) => {
    void scan.typed({ field: 'note', text: typed, form: 'line' });
    keepDraft(owner, action, { note: typed } satisfies Note);
  };
  return (
    <>
      <h2 id={heading} className="mt-3" tabIndex={-1}>
        {say('respond.cannot.title')}
      </h2>
      <p>{say('respond.answer.why')}</p>
      <Buttons className="mt-4">
        {reasonsFor(playbook, found, answers).map((reason) => (
          <Button key={reason} look="plain" onClick={() => void settle(reason)()}>
            {say(`entries.reasons.${reason}`)}
          </Button>
        ))}
      </Buttons>
      <Field
        id={noteId}
        label={say('respond.cannot.note')}
        hint={say('respond.cannot.note-hint')}
        error={error}
      >
        <Textarea
          {...described(noteId, 'hint', error)}
          rows={2}
          endless={isEndless(note)}
          dir={directionOf(note)}
          {...keptHere}
          value={note}
          onPaste={scan.onPaste}
          onChange={(event) => write(event.target.value)}
        />
        {note.length > limits.line * 0.8 && <Left length={note.length} limit={limits.line} />}
        <SeenSecret id={noteId} field="note" text={note} scan={scan} onChange={write} />
      </Field>
      <ScanState scan={scan} cannotLook={say('respond.cannot.not-looked')} />
      <Buttons columns="two" className="mt-4">
        <Button look="write" onClick={() => void settle('something-else')()}>
          {say('respond.cannot.save')}
        </Button>
        <Button look="plain" onClick={close}>
          {say('respond.cannot.back')}
        </Button>
      </Buttons>
    </>
  );
}
