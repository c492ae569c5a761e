'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Small } from '@/components/ui/small';
import type { FormField } from '@/lib/exports/forms/form';
import { secretGate } from '@/lib/store/secret-gate';

/** One box of a form. Where its text is too long it can be shortened, by hand or at once; what was typed is not kept. */
export function FormBox({ id, field }: { id: string; field: FormField }) {
  const say = useSay();
  const [own, setOwn] = useState<string | null>(null);
  const { value, form, rows, limit, why, shorter = [] } = field;
  const scan = useSecretScan();
  const textIn = (text: string) => ({ field: 'own', text, form: 'words' as const });
  const change = (typed: string) => {
    secretGate.prepare();
    void scan.typed(textIn(typed));
    setOwn(typed);
  };
  const label = say(`forms.boxes.${field.id}`);
  if (value === '') return why ? <p>{say(`forms.why.${why}`)}</p> : null;
  const text = own ?? value;
  const tooLong = limit !== undefined && value.length > limit;
  const choices = tooLong ? shorter.filter((one) => one.value !== text) : [];
  return (
    <div className="flow-4">
      <Copy
        id={id}
        label={label}
        text={text}
        button={
          <span className="wrap-anywhere min-w-0">
            {say('forms.copy')} <span className="sr-only">{label}</span>
          </span>
        }
        code={form === 'code'}
        rows={rows}
        hint={why && say(`forms.why.${why}`)}
        limit={limit}
        onChange={form === 'text' ? change : undefined}
        onPaste={scan.onPaste}
        mayCopy={(typed) => scan.passes([textIn(typed)])}
      >
        <SeenSecret id={id} field="own" text={text} scan={scan} onChange={change} />
        <ScanState scan={scan} />
      </Copy>
      {limit !== undefined && text.length > limit && <Small>{say('forms.shorten')}</Small>}
      {(choices.length > 0 || own !== null) && (
        <Buttons>
          {choices.map((one) => (
            <Button key={one.id} look="plain" onClick={() => setOwn(one.value)}>
              {say(`forms.shorter.${one.id}`)}
            </Button>
          ))}
          {own !== null && (
            <Button look="plain" onClick={() => setOwn(null)}>
              {say('forms.whole')}
            </Button>
          )}
        </Buttons>
      )}
    </div>
  );
}
