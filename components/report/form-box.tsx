'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import type { FormField } from '@/lib/exports/forms/form';
import { secretGate } from '@/lib/store/secret-gate';

/** One box of a form. Where its text is too long it can be shortened, by hand or at once; what was typed is not kept. */
export function FormBox({ id, field }: { id: string; field: FormField }) {
  const say = useSay();
  const [own, setOwn] = useState<string | null>(null);
  const { value, form, rows, limit, why, shorter = [] } = field;
  const look = useSecretScan();
  const textIn = (text: string) => ({ field: 'own', text, form: 'words' as const });
  const change = (typed: string) => {
    secretGate.prepare();
    look.typed(textIn(typed));
    setOwn(typed);
  };
  const label = say(`forms.boxes.${field.id}`);
  if (value === '') return why ? <p>{say(`forms.why.${why}`)}</p> : null;
  const text = own ?? value;
  const tooLong = limit !== undefined && value.length > limit;
  const choices = tooLong ? shorter.filter((one) => one.value !== text) : [];
  return (
    <div className="flow">
      <Copy
        id={id}
        label={label}
        text={text}
        button={
          <span>
            {say('forms.copy')} <span className="sr-only">{label}</span>
          </span>
        }
        code={form === 'code'}
        rows={rows}
        hint={why && say(`forms.why.${why}`)}
        limit={limit}
        onChange={form === 'text' ? change : undefined}
        onPaste={look.onPaste}
        mayCopy={(typed) => look.passes([textIn(typed)])}
      >
        <SeenSecret id={id} field="own" text={text} look={look} onChange={change} />
        <LookState look={look} />
      </Copy>
      {limit !== undefined && text.length > limit && <p className="small">{say('forms.shorten')}</p>}
      {(choices.length > 0 || own !== null) && (
        <div className="btns">
          {choices.map((one) => (
            <button key={one.id} className="btn btn-plain" type="button" onClick={() => setOwn(one.value)}>
              {say(`forms.shorter.${one.id}`)}
            </button>
          ))}
          {own !== null && (
            <button className="btn btn-plain" type="button" onClick={() => setOwn(null)}>
              {say('forms.whole')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
