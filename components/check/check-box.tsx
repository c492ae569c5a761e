'use client';

import { useEffect, useMemo, useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { SeenSecret } from '@/components/secrets/seen';
import { useFetchAhead } from '@/components/site/fetched-words';
import { useHydrated, waits } from '@/components/site/hydrated';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Textarea } from '@/components/ui/box';
import { Button } from '@/components/ui/button';
import { directionOf, isEndless } from '@/components/ui/direction';
import { asTyped, described, Field } from '@/components/ui/field';
import { Small } from '@/components/ui/small';
import { secretMessages } from '@/lib/secrets/message-keys';
import { secretGate } from '@/lib/store/secret-gate';
import { Findings } from './findings';
import { takeOver } from './handed-over';
import { MessageVerdict } from './message-verdict';
import { useChecked } from './use-checked';
import type { VerifyPages } from './verify-pages';

/** From this many characters on, what comes at once was not typed. */
const leastPasted = 12;

/** Where something is pasted, and what is found in it. What is typed is kept nowhere and opened by nothing. */
export function CheckBox({ pages }: { pages: VerifyPages }) {
  const say = useSay();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState('');
  const fetchWords = useFetchAhead('check');
  // What was checked is looked at once more before it is kept.
  useEffect(() => {
    secretGate.prepare();
    void fetchWords();
  }, [fetchWords]);
  const scan = useSecretScan();
  const stop = scan.stopOf('what', typed);
  // A possible secret is not shown once more among the answers.
  const secrets = stop?.findings;
  const mark = say(secretMessages.mark);
  const hiding = useMemo(() => ({ secrets: secrets ?? [], mark }), [secrets, mark]);
  const { loading, load, checked } = useChecked(typed, hiding);
  // What is pasted is looked at for secrets before any of it is shown among the answers, unless that fails.
  const [unseen, setUnseen] = useState('');
  const isUnseen = unseen !== '' && unseen === typed;
  const shown = isUnseen ? null : checked;

  const write = (now: string) => {
    // Keyboards of phones, and who drops a text here, paste without saying so. What is added to a paste that is being
    // looked at, or held a secret, is looked at with it.
    if (now.length - typed.length >= leastPasted || isUnseen || stop) scan.onPaste();
    setTyped(now);
    const looking = scan.typed({ field: 'what', text: now, form: 'message' });
    if (!looking) return;
    setUnseen(now);
    void looking.then(() => setUnseen((waits) => (waits === now ? '' : waits)));
  };
  // Once the box can be seen.
  useEffect(() => {
    const pasted = hydrated ? takeOver() : '';
    if (pasted !== '') write(pasted);
  });
  const onBlur = () => {
    if (typed.trim() === '' || scan.isClear('what', typed) || scan.stopOf('what', typed)) return;
    scan.onPaste();
    void scan.typed({ field: 'what', text: typed, form: 'message' });
  };
  const hint = say('check.hint');
  return (
    <div className={`flow-6 ${hydrated ? '' : waits}`}>
      <Field id="what" label={say('check.what')} hint={hint}>
        <Textarea
          {...described('what', hint)}
          endless={isEndless(typed)}
          dir={directionOf(typed)}
          rows={3}
          value={typed}
          {...asTyped}
          onPaste={scan.onPaste}
          onBlur={onBlur}
          onChange={(event) => write(event.target.value)}
        />
        <SeenSecret id="what" field="what" text={typed} scan={scan} onChange={write} />
      </Field>
      <div role="status">
        {typed.trim() !== '' && loading === 'loading' && <Small>{say('check.loading')}</Small>}
        {isUnseen && loading === 'ready' && <Small>{say('secrets.looking')}</Small>}
        {loading === 'failed' && <p>{say('check.not-loaded')}</p>}
        {shown && (
          <WordsFor of={['check']} quiet>
            <MessageVerdict checked={shown} />
          </WordsFor>
        )}
      </div>
      {loading === 'failed' && (
        <Button look="act" wide onClick={load}>
          {say('check.again')}
        </Button>
      )}
      {/* Also of what holds a secret: nothing is stored here, and nothing can be added until it is answered. */}
      {shown && (
        <WordsFor of={['check']}>
          <Findings {...shown} pages={pages} mayKeep={!stop && shown.isCurrent} />
        </WordsFor>
      )}
    </div>
  );
}
