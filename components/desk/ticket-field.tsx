'use client';

import { useSay } from '@/components/site/words-provider';
import { Textarea } from '@/components/ui/box';
import { asTyped, described, Field } from '@/components/ui/field';

interface Props {
  id: string;
  text: string;
  onChange: (text: string) => void;
}

/** Where the fingerprint of a ticket is pasted. */
export function TicketField({ id, text, onChange }: Props) {
  const say = useSay();
  const hint = say('verify.paste-hint');
  return (
    <Field id={id} label={say('verify.paste')} hint={hint}>
      <Textarea
        {...described(id, hint)}
        mono
        dir="ltr"
        {...asTyped}
        rows={2}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
