'use client';

import { Check } from '@lucide/icons';
import { type ReactNode, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Textarea } from './box';
import { Button } from './button';
import { asTyped, Hint, keptHere, Label } from './field';
import { Icon } from './icon';
import { useLeaveGuard } from './leave-guard';
import { Left } from './left';
import { Small } from './small';

interface Props {
  id: string;
  label: string;
  text: string;
  button: ReactNode;
  code?: boolean;
  /** The language of the text, if it is not the page's. */
  lang?: string | undefined;
  rows?: number;
  hint?: string | undefined;
  /** Maximum length at the place where it is pasted. */
  limit?: number | undefined;
  /** The text was copied, by the button or by hand. */
  onCopied?: (() => void) | undefined;
  /** Set if the text may be edited before it is copied. */
  onChange?: ((text: string) => void) | undefined;
  /** Whether the edited text may be copied. */
  mayCopy?: ((text: string) => Promise<boolean>) | undefined;
  onPaste?: (() => void) | undefined;
  children?: ReactNode;
}

/** A text with a copy button. If copying is refused, the text is selected and a sentence says so. */
export function Copy({
  id,
  label,
  text,
  button,
  code,
  rows = 2,
  hint,
  limit,
  onCopied,
  onChange,
  ...own
}: Props) {
  const say = useSay();
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const copy = async () => {
    if (typed === text && own.mayCopy && !(await own.mayCopy(text))) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, ok: true });
      onCopied?.();
    } catch {
      document.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
      setCopied({ text, ok: false });
    }
  };
  const said = copied?.text === text ? copied : null;
  // What was typed here is stored nowhere; once copied, it is where it was meant for.
  useLeaveGuard(typed === text && !said?.ok);
  const box = (
    <Textarea
      id={id}
      {...(hint && { 'aria-describedby': `${id}-hint` })}
      mono={code}
      dir={code ? 'ltr' : 'auto'}
      lang={own.lang}
      readOnly={!onChange}
      {...(code ? asTyped : keptHere)}
      rows={rows}
      value={text}
      onCopy={onCopied}
      onPaste={own.onPaste}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(event.target.value);
      }}
    />
  );
  const notes = (
    <>
      {limit !== undefined && <Left length={text.length} limit={limit} elsewhere />}
      {own.children}
    </>
  );
  const isLine = rows === 1;
  const press = (
    <Button look="plain" wide={!isLine} onClick={() => void copy()}>
      {button}
    </Button>
  );
  return (
    <div className={isLine ? undefined : 'flow-4'}>
      <Label id={id}>{label}</Label>
      <Hint id={id}>{hint}</Hint>
      {isLine ? (
        <>
          <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3">
            {box}
            {press}
          </div>
          {notes}
        </>
      ) : (
        <>
          {box}
          {notes}
          {press}
        </>
      )}
      <Small role="status">
        {said?.ok && (
          <>
            <Icon of={Check} className="inline-block size-[1.05em] align-[-0.14em]" /> {say('site.copied')}
          </>
        )}
        {said && !said.ok && say('site.copy-failed')}
      </Small>
    </div>
  );
}
