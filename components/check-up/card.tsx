'use client';

import { useId, useState } from 'react';
import { NotSaved } from '@/components/saving/save-state';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { useHydrated, waits } from '@/components/site/hydrated';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Input } from '@/components/ui/box';
import { Button } from '@/components/ui/button';
import { described, Field, keptHere } from '@/components/ui/field';
import { focusSoon } from '@/components/ui/focus';
import { Left } from '@/components/ui/left';
import { Part } from '@/components/ui/part';
import { printWhole } from '@/components/ui/print';
import { accountsOf } from '@/lib/incident/fold';
import { longestSentence } from '@/lib/store/rehearsal-store';
import { secretGate } from '@/lib/store/secret-gate';
import { useKeptRehearsal, useRehearsal } from '@/lib/store/use-rehearsal';
import { Accounts } from './accounts';
import { CardSheet } from './card-sheet';
import { useCheckUp } from './use-check-up';

interface Props {
  /** The kinds of account that a card is for. */
  kinds: readonly string[];
  /** The folder of the accounts’ facts. */
  source: string;
}

/** Makes the card: which accounts, whom to ring, what to say; below it the card itself, which alone is printed. */
export function Card({ kinds, source }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const hydrated = useHydrated();
  const { current, isRefused, add, remove } = useCheckUp();
  const accounts = accountsOf(current?.record.entries ?? []);
  const ring = useLine('ring');
  const sentence = useRehearsal((state) => state.sentence);
  useKeptRehearsal();
  const mine = useLine('sentence', sentence ?? '');
  const [hasBegun, setBegun] = useState(true);
  const print = async () => {
    const tooLong = [mine, ring].find(({ over }) => over > 0);
    if (tooLong) return focusSoon(tooLong.id);
    const may = [await mine.looks(), await ring.looks()];
    if (!may.includes(false)) setBegun(await printWhole());
  };
  return (
    <div className={hydrated ? undefined : waits}>
      <div className="print:hidden">
        <Part heading="card-accounts" title={say('card.accounts')}>
          <Accounts there={accounts} kinds={kinds} onAdd={add} onRemove={remove} />
          <NotSaved held={current} />
          <p role="alert">{isRefused && say('check-up.accounts.not-stored')}</p>
        </Part>
        <form className="mt-part flow-4" onSubmit={(event) => event.preventDefault()}>
          <Line line={mine} label={say('card.sentence')} hint={say('card.sentence-hint')} />
          <Line line={ring} label={say('card.ring')} hint={say('card.ring-hint')} />
        </form>
        <p className="mt-part">
          <Button look="act" wide onClick={() => void print()}>
            {say('card.print')}
          </Button>
        </p>
        <p role="status">{!hasBegun && say('card.not-begun')}</p>
      </div>
      <CardSheet
        accounts={accounts}
        source={source}
        home={`/${locale}/`}
        sentence={mine.shown}
        ring={ring.shown}
      />
    </div>
  );
}

/** Maximum length of a line, in UTF-16 units: the card is one page. */
const most = longestSentence;

/**
 * A line that somebody types for the card, and kept nowhere. On the card once it was looked at and nothing secret was
 * seen in it; what is kept on this device was looked at before.
 */
function useLine(field: string, kept = '') {
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const scan = useSecretScan();
  const typed = own ?? kept;
  const text = typed.trim();
  const over = typed.length - most;
  const isKnown = text === kept || text === '';
  const change = (now: string) => {
    void scan.typed({ field, text: now.trim(), form: 'line' });
    setOwn(now);
  };
  /** Whether it may be printed. */
  const looks = async () => over <= 0 && (isKnown || scan.passes([{ field, text, form: 'line' }]));
  return {
    id,
    field,
    typed,
    over,
    text,
    scan,
    change,
    looks,
    shown: over <= 0 && (isKnown || scan.isClear(field, text)) ? text : '',
  };
}

interface LineProps {
  line: ReturnType<typeof useLine>;
  label: string;
  hint: string;
}

function Line({ line: { id, field, typed, over, text, scan, change, looks }, label, hint }: LineProps) {
  const say = useSay();
  const error = over > 0 ? say('record.over', { count: over }) : null;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Input
        {...described(id, hint, error)}
        type="text"
        {...keptHere}
        value={typed}
        onFocus={secretGate.prepare}
        onPaste={scan.onPaste}
        onChange={(event) => change(event.target.value)}
        onBlur={() => void looks()}
      />
      {over <= 0 && typed.length > most * 0.8 && <Left length={typed.length} limit={most} />}
      <SeenSecret id={id} field={field} text={text} scan={scan} onChange={change} />
      <ScanState scan={scan} />
    </Field>
  );
}
