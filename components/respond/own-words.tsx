'use client';

import { useLocale } from 'use-intl/react';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import { ownWords, type Sentence } from '@/lib/flow/own-words';
import type { Hearer } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';

/** What to say at this step, made from the answers, to be read before it is copied. */
export function OwnWords({ action, to }: { action: string; to: Hearer }) {
  const say = useSay();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const { playbook, held } = useFlow();
  const nameOf = useAccountName();
  const inWords = ({ group, id: of, what, account }: Sentence) => {
    if (group === 'deed') return say(`names.${of}.said`, playbook.values);
    const words = say(`tell.${group}.${of}`, {
      what: list.format((what ?? []).map((one) => say(`respond.tactics.did.${one}`))),
    });
    return account ? say('entries.of-account', { account: nameOf(account, true), what: words }) : words;
  };
  const words = ownWords(to, playbook, held?.record.entries ?? []).map(inWords);
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
