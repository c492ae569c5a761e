'use client';

import { useLocale } from 'use-intl/react';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import { openAsks } from '@/lib/flow/open-asks';
import { ownWords, type Sentence } from '@/lib/flow/own-words';
import type { Hearer } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';
import type { LineContent } from './step-content';

interface Props {
  action: string;
  to: Hearer;
  asks?: LineContent['asks'];
}

/** What to say at this step, made from the answers, and what to ask for, to be read before it is copied. */
export function OwnWords({ action, to, asks = [] }: Props) {
  const say = useSay();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const { playbook, held, answers, statuses } = useFlow();
  const nameOf = useAccountName();
  const inWords = ({ group, id: of, what, account }: Sentence) => {
    if (group === 'deed') return say(`names.${of}.said`, playbook.values);
    const words = say(`tell.${group}.${of}`, {
      what: list.format((what ?? []).map((one) => say(`respond.tactics.did.${one}`))),
    });
    return account ? say('entries.of-account', { account: nameOf(account, true), what: words }) : words;
  };
  const open = openAsks(asks, playbook, answers, statuses).map(({ text }) => text);
  const words = [
    ...ownWords(to, playbook, held?.record.entries ?? []).map(inWords),
    ...(open.length > 0 ? [say('tell.asks'), ...open] : []),
  ];
  return (
    <div className="[&_label]:font-normal">
      <Copy
        id={`${action}-words`}
        label={say('tell.label')}
        text={words.join(' ')}
        button={say('tell.copy')}
      />
    </div>
  );
}
