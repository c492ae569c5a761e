'use client';

import { useEffect, useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret, seenId } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Textarea } from '@/components/ui/box';
import { Button, Buttons } from '@/components/ui/button';
import { directionOf, isEndless } from '@/components/ui/direction';
import { described, Field, keptHere } from '@/components/ui/field';
import { focusSoon } from '@/components/ui/focus';
import { Left } from '@/components/ui/left';
import { isWellFormed } from '@/lib/incident/fields';
import { dropDraft, keepDraft, useDraft } from '@/lib/store/drafts';
import { longestSentence as most, rehearsals } from '@/lib/store/rehearsal-store';
import { secretGate } from '@/lib/store/secret-gate';

/** Ours to take, by their ids in the messages. */
const ready = ['app', 'number', 'codes', 'someone'] as const;

const id = 'own-sentence';
/** What is typed stays where somebody looks elsewhere meanwhile. */
const draft = ['rehearsal', 'sentence'] as const;

interface Props {
  /** Called once the sentence was looked through, whether or not the device kept it. */
  onChosen: () => void;
  onBack: () => void;
}

/** One sentence to say on the phone: one of ours, or one in own words. */
export function ChooseSentence({ onChosen, onBack }: Props) {
  const say = useSay();
  const typed = useDraft<{ text: string }>(...draft)?.text ?? '';
  const setTyped = (text: string) =>
    text.trim() === '' ? dropDraft(...draft) : keepDraft(...draft, { text });
  const [isMissing, setMissing] = useState(false);
  const scan = useSecretScan(() => focusSoon(seenId(id)));
  useEffect(() => secretGate.prepare(), []);

  const over = typed.length - most;
  const error =
    over > 0
      ? say('record.errors.too-long', { over })
      : isWellFormed(typed)
        ? isMissing
          ? say('rehearsal.sentence.none')
          : null
        : say('record.errors.broken');
  const keep = async (text: string) => {
    if (!(await scan.passes([{ field: 'sentence', text, form: 'line' }]))) return;
    await rehearsals.keepSentence(text);
    dropDraft(...draft);
    onChosen();
  };
  const keepTyped = () => {
    const text = typed.trim();
    setMissing(text === '');
    if (text === '' || over > 0 || !isWellFormed(typed)) return focusSoon(id);
    setTyped(text);
    void keep(text);
  };
  const write = (text: string) => {
    setMissing(false);
    void scan.typed({ field: 'sentence', text, form: 'line' });
    setTyped(text);
  };
  const hint = say('rehearsal.sentence.own-hint');
  return (
    <section aria-labelledby="sentence-do" className="flow-6 border-t border-ink pt-4">
      <h2 id="sentence-do" tabIndex={-1}>
        {say('rehearsal.sentence.title')}
      </h2>
      <p>{say('rehearsal.sentence.why')}</p>
      <ul role="list" className="grid gap-3">
        {ready.map((one) => {
          const text = say(`rehearsal.sentence.${one}`);
          return (
            <li key={one} className="grid">
              <Button look="plain" data-aloud onClick={() => void keep(text)}>
                {text}
              </Button>
            </li>
          );
        })}
      </ul>
      <Field id={id} label={say('rehearsal.sentence.own')} hint={hint} error={error}>
        <Textarea
          {...described(id, hint, error)}
          rows={2}
          endless={isEndless(typed)}
          dir={directionOf(typed)}
          {...keptHere}
          value={typed}
          onPaste={scan.onPaste}
          onChange={(event) => write(event.target.value)}
        />
        {typed.length > most * 0.8 && <Left length={typed.length} limit={most} />}
        <SeenSecret id={id} field="sentence" text={typed} scan={scan} onChange={write} />
      </Field>
      <ScanState scan={scan} />
      <Buttons columns="two">
        <Button look="write" onClick={keepTyped}>
          {say('rehearsal.sentence.keep')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {say('rehearsal.sentence.back')}
        </Button>
      </Buttons>
    </section>
  );
}
