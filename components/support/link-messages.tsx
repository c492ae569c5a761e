'use client';

import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import type { AccountRef } from '@/lib/incident/account';
import { spelled } from '@/lib/links/spelled';
import type { Language } from '@/lib/wording/language';

interface Props {
  link: string;
  /** The desk’s name, as its customers know it; empty if nobody wrote one. */
  who: string;
  account: AccountRef;
  /** The number that rides on the link; null without one. */
  number: string | null;
  /** Of whoever gets them; the page's own words stand around. */
  language: Language;
}

/** Messages that say who writes, how to check that without them, what is never asked, and what is needed back. */
export function LinkMessages({ link, who, account, number, language }: Props) {
  const say = useSay();
  const { tag, say: sayThem, nameOf } = language;
  const { host } = new URL(link);
  const ticket = sayThem('support.ticket', { number: number ?? 'none' });
  const values = {
    link,
    host,
    who: who || sayThem('support.support-of', { provider: nameOf(account) }),
    provider: nameOf(account, true),
    ticket,
    spelled: spelled(host, (sign) => sayThem(`support.signs.${sign}`)),
  };
  const part = (id: string) => sayThem(`support.message.${id}`, values);
  const messages = {
    'in-chat': [part('check'), part('open'), part('never'), part('back')].join('\n\n'),
    'in-mail': [part('subject'), part('check'), part('open'), part('never'), part('back')].join('\n\n'),
    'by-phone': [part('by-phone-check'), part('by-phone-open'), part('never'), part('back')].join('\n\n'),
  };
  const canShare = typeof navigator.share === 'function';
  return (
    <Part heading="messages" title={say('support.messages')}>
      <Small>{say('support.messages-why')}</Small>
      {Object.entries(messages).map(([id, text]) => (
        <Copy
          key={id}
          id={`message-${id}`}
          label={say(`support.${id}`)}
          lang={tag}
          text={text}
          button={say(`support.copy-${id}`)}
          rows={6}
        />
      ))}
      <Copy
        id="embed"
        label={say('support.embed')}
        hint={say('support.embed-hint')}
        text={`<a href="${link}" rel="noopener">${sayThem('support.embed-text')}</a>`}
        button={say('support.copy-embed')}
        code
      />
      {canShare && (
        <Button
          look="plain"
          wide
          onClick={() => void navigator.share({ text: messages['in-chat'] }).catch(() => {})}
        >
          {say('support.share')}
        </Button>
      )}
    </Part>
  );
}
