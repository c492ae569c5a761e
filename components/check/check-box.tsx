'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { SeenSecret } from '@/components/secrets/seen';
import { useFetchAhead } from '@/components/site/fetched-words';
import { useHydrated } from '@/components/site/hydrated';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Textarea } from '@/components/ui/box';
import { Button } from '@/components/ui/button';
import { directionOf, isEndless } from '@/components/ui/direction';
import { asTyped, described, Field } from '@/components/ui/field';
import { Small } from '@/components/ui/small';
import { secretGate } from '@/lib/store/secret-gate';
import { Findings } from './findings';
import { useCheck } from './load-check';
import { MessageVerdict } from './message-verdict';
import type { VerifyPages } from './verify-pages';

/** Where something is pasted, and what is found in it. What is typed is kept nowhere and opened by nothing. */
export function CheckBox({ pages }: { pages: VerifyPages }) {
  const say = useSay();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState('');
  const [loading, again] = useCheck();
  const fetchWords = useFetchAhead('check');
  // What was checked is looked at once more before it is kept.
  useEffect(() => {
    secretGate.prepare();
    void fetchWords();
  }, [fetchWords]);
  // Typing goes first: the answers follow when there is time.
  const text = useDeferredValue(typed);
  const { check } = loading;
  const checked = useMemo(() => (check && text.trim() !== '' ? check(text) : null), [check, text]);

  const scan = useSecretScan();
  const write = (now: string) => {
    scan.typed({ field: 'what', text: now, form: 'message' });
    setTyped(now);
  };
  const hint = say('check.hint');
  if (!hydrated) return null;
  return (
    <>
      <Field id="what" label={say('check.what')} hint={hint}>
        <Textarea
          {...described('what', hint)}
          endless={isEndless(typed)}
          dir={directionOf(typed)}
          rows={3}
          value={typed}
          {...asTyped}
          onPaste={scan.onPaste}
          onChange={(event) => write(event.target.value)}
        />
        <SeenSecret id="what" field="what" text={typed} scan={scan} onChange={write} />
      </Field>
      <div role="status">
        {typed.trim() !== '' && loading.kind === 'loading' && <Small>{say('check.loading')}</Small>}
        {loading.kind === 'failed' && <p>{say('check.not-loaded')}</p>}
        {checked && (
          <WordsFor of={['check']} quiet>
            <MessageVerdict checked={checked} />
          </WordsFor>
        )}
      </div>
      {loading.kind === 'failed' && (
        <Button look="act" wide onClick={again}>
          {say('check.again')}
        </Button>
      )}
      {/* Also of what holds a secret: nothing is stored here, and adding looks for itself. */}
      {checked && (
        <WordsFor of={['check']}>
          <Findings {...checked} pages={pages} />
        </WordsFor>
      )}
    </>
  );
}
