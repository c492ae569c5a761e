'use client';

import { useEffect } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { directionOf, isEndless } from '@/components/ui/direction';
import { described, Field, keptHere } from '@/components/ui/field';
import { Left } from '@/components/ui/left';
import { findAction } from '@/lib/content/catalogue';
import { isWellFormed, limits } from '@/lib/incident/fields';
import { isLockedOut } from '@/lib/playbook/answers';
import { wayOn } from '@/lib/playbook/plan';
import type { Reason } from '@/lib/playbook/vocabulary';
import { incidents } from '@/lib/store/device';
import { dropDraft, keepDraft, useDraft } from '@/lib/store/drafts';
import { secretGate } from '@/lib/store/secret-gate';
import { goTo, useFlow } from './flow';

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
  const { provider, answers, tap, goOn } = useFlow();
  const { note } = useDraft<Note>(provider.id, action) ?? { note: '' };
  const found = findAction(action);
  const noteId = `${action}-note`;
  const look = useSecretScan();
  useEffect(() => secretGate.prepare(), []);
  if (!found) return null;

  const over = note.length - limits.line;
  const error =
    over > 0
      ? say('record.errors.too-long', { over })
      : isWellFormed(note)
        ? null
        : say('record.errors.broken');
  // Of the exchange it was said before; of a mailbox it is news.
  const said = isLockedOut(answers) && found.urgentOnly ? ['cannot-sign-in'] : [];
  const reasons = found.reasons.filter((reason) => reason !== 'something-else' && !said.includes(reason));

  // A note that nobody could look at stays, whichever way the person goes on.
  const wasTold = look.state === 'cannot-look';
  const close = () => {
    if (!wasTold) dropDraft(provider.id, action);
    onBack();
  };
  const settle = (reason: Reason) => async () => {
    // A reason without a note waits for nothing.
    const may = note.trim() ? await look.judge([{ field: 'note', text: note, form: 'line' }]) : 'may';
    if (may === 'stopped' || (may === 'cannot-look' && !wasTold)) return;
    // Another tab may have taken the write lock meanwhile.
    if (error || incidents.getState().writeLock === 'elsewhere') return;
    const written = may === 'may' ? note : '';
    // The form stays open for the note that waits: it is there again once the answer is undone.
    if (may === 'may') {
      dropDraft(provider.id, action);
      onBack();
    }
    const way = wayOn(reason, found.id, answers);
    // The freeze has another way for people who cannot sign in, so it stays open for them.
    const hasAnotherWay = way.kind === 'answer' && way.signIn === 'no' && action === 'freeze-account';
    if (!hasAnotherWay || written.trim()) tap.block(action, reason, written);
    if (hasAnotherWay && written.trim()) tap.reopen(action);
    if (way.kind === 'answer') {
      tap.answer('sign-in', [way.signIn], say(`respond.triage.sign-in.said-${way.signIn}`));
    }
    if (way.kind === 'action') goTo(way.to);
    else goOn();
  };
  const write = (typed: string) => {
    look.typed({ field: 'note', text: typed, form: 'line' });
    keepDraft(provider.id, action, { note: typed } satisfies Note);
  };
  return (
    <>
      <h2 id={heading} tabIndex={-1}>
        {say('respond.cannot.title')}
      </h2>
      <p>{say('respond.answer.why')}</p>
      <div className="btns">
        {reasons.map((reason) => (
          <button key={reason} className="btn btn-plain" type="button" onClick={() => void settle(reason)()}>
            {say(`entries.reasons.${reason}`)}
          </button>
        ))}
      </div>
      <Field
        id={noteId}
        label={say('respond.cannot.note')}
        hint={say('respond.cannot.note-hint')}
        error={error}
      >
        <textarea
          {...described(noteId, 'hint', error)}
          rows={2}
          className={isEndless(note) ? 'endless' : undefined}
          dir={directionOf(note)}
          {...keptHere}
          value={note}
          onPaste={look.onPaste}
          onChange={(event) => write(event.target.value)}
        />
        {note.length > limits.line * 0.8 && <Left length={note.length} limit={limits.line} />}
        <SeenSecret id={noteId} field="note" text={note} look={look} onChange={write} />
      </Field>
      <LookState look={look} cannotLook={say('respond.cannot.not-looked')} />
      <div className="btns btns-two">
        <button className="btn btn-write" type="button" onClick={() => void settle('something-else')()}>
          {say('respond.cannot.save')}
        </button>
        <button className="btn btn-plain" type="button" onClick={close}>
          {say('respond.cannot.back')}
        </button>
      </div>
    </>
  );
}
