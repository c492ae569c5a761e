'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Select } from '@/components/ui/box';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Field } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import type { AccountRef } from '@/lib/incident/account';
import { spelled } from '@/lib/links/spelled';
import type { Language } from '@/lib/wording/language';

interface Props {
  link: string;
  /** The same without a case number, for a page that many read. */
  forMany: string;
  /** The desk’s name, as its customers know it; null without one that can stand in a message. */
  who: string | null;
  account: AccountRef;
  /** The number that rides on the link; null without one. */
  number: string | null;
  /** Of whoever gets them; the page's own words stand around. */
  language: Language;
}

/** The parts of each message. */
const ways = {
  'in-chat': ['who', 'check', 'open', 'never', 'back'],
  'in-mail': ['subject', 'who', 'check', 'open', 'never', 'back'],
  'by-phone': ['who', 'by-phone-check', 'by-phone-open', 'never', 'back'],
} as const;
type Way = keyof typeof ways;

/** What the check that each message asks for has to find. */
const inTicket = ['open', 'compare', 'never', 'back'] as const;

/**
 * What to put in the ticket, and then messages that say who writes and how to check that in the ticket, what is never
 * asked, and what is needed back.
 */
export function LinkMessages({ link, forMany, who, account, number, language }: Props) {
  const say = useSay();
  const [way, setWay] = useState<Way>('in-chat');
  const { tag, say: sayThem, nameOf } = language;
  const { host } = new URL(link);
  const values = {
    link,
    host,
    who: who ?? 'none',
    provider: nameOf(account),
    listed: nameOf(account, true),
    ticket: sayThem('support.ticket', { number: number ?? 'none' }),
    spelled: spelled(host, (sign) => sayThem(`support.signs.${sign}`)),
  };
  const textOf = (parts: readonly string[]) =>
    parts.map((id) => sayThem(`support.message.${id}`, values)).join('\n\n');
  const message = textOf(ways[way]);
  const canShare = typeof navigator.share === 'function';
  return (
    <>
      <Part heading="for-ticket" title={say('support.for-ticket')}>
        <Small>{say('support.for-ticket-why')}</Small>
        <Copy
          id="ticket-text"
          label={say('support.ticket-text')}
          lang={tag}
          text={textOf(inTicket)}
          button={say('support.copy-ticket-text')}
          rows={6}
        />
      </Part>
      <Part heading="messages" title={say('support.messages')}>
        <Small>{say('support.messages-why')}</Small>
        <Field id="message-way" label={say('support.way')}>
          <Select id="message-way" value={way} onChange={(event) => setWay(event.target.value as Way)}>
            {Object.keys(ways).map((id) => (
              <option key={id} value={id}>
                {say(`support.ways.${id}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Copy
          id="message-text"
          label={say('support.message-text')}
          lang={tag}
          text={message}
          button={say('support.copy-message')}
          rows={6}
        />
        {canShare && way !== 'by-phone' && (
          <Button look="plain" wide onClick={() => void navigator.share({ text: message }).catch(() => {})}>
            {say('support.share')}
          </Button>
        )}
      </Part>
      <Fold title={say('support.embed')}>
        <Copy
          id="embed"
          label={say('support.embed-code')}
          hint={say('support.embed-hint')}
          text={`<a href="${forMany}" rel="noopener">${sayThem('support.embed-text')}</a>`}
          button={say('support.copy-embed')}
          code
        />
      </Fold>
    </>
  );
}
