'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';

interface Props {
  id: string;
  label: string;
  text: string;
  button: string;
  code?: boolean;
}

/** A text to hand on, with a copy button. Where copying is refused, the text is selected and the sentence says so. */
export function Copy({ id, label, text, button, code }: Props) {
  const say = useSay();
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, ok: true });
    } catch {
      document.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
      setCopied({ text, ok: false });
    }
  };
  const said = copied?.text === text ? copied : null;
  return (
    <div className="field flow">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={code ? 'num' : undefined}
        dir={code ? 'ltr' : 'auto'}
        readOnly
        rows={2}
        value={text}
      />
      <button className="btn btn-plain btn-wide" type="button" onClick={() => void copy()}>
        {button}
      </button>
      <p className="small" role="status">
        {said?.ok && (
          <>
            <Check className="icon inline" aria-hidden="true" /> {say('site.copied')}
          </>
        )}
        {said && !said.ok && say('site.copy-failed')}
      </p>
    </div>
  );
}
