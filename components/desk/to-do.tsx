'use client';

import { memo, useId, useMemo, useState } from 'react';
import { useLanguage } from '@/components/site/language';
import { OtherLanguage } from '@/components/site/other-language';
import { useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import { LanguageField } from '@/components/ui/language-field';
import { Points } from '@/components/ui/points';
import { replyTo, toDo } from '@/lib/desk/gap-words';
import type { Offered } from '@/lib/i18n/offered';
import type { Language } from '@/lib/wording/language';
import type { Examined } from './examine';
import { FilePart } from './file-part';

interface Props {
  /** Of the heading. */
  id: string;
  seen: Examined;
  /** The fingerprint in the ticket is not one of the file. */
  isOthers: boolean;
  languages: readonly Offered[];
}

/**
 * What a desk does next: what to stop and to ask for, and an answer that asks for it in the person's language. Not drawn
 * again at each letter of a pasted fingerprint.
 */
export const ToDo = memo(function ToDo({ id, seen, isOthers, languages }: Props) {
  const say = useSay();
  const here = useLanguage();
  const [locale, setLocale] = useState(here.tag);
  const offered = languages.find((one) => one.id === locale) as Offered;
  const { alarm, stop, unsure, lead, ask } = useMemo(() => toDo(seen, here), [seen, here]);
  return (
    <FilePart id={id} title={say('verify.gaps.title')}>
      {unsure.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {alarm && <p>{alarm}</p>}
      {!alarm && <p>{say(`verify.gaps.${stop.length > 0 ? 'stop' : 'stop-none'}`)}</p>}
      {stop.length > 0 && <Points items={stop} sign="dash" />}
      {!alarm && <p>{lead}</p>}
      {ask.length > 0 && <Points items={ask} sign="dash" />}
      {languages.length > 1 && (
        <LanguageField
          id={`${id}-language`}
          label={say('verify.reply.language')}
          languages={languages}
          value={offered.id}
          onChange={setLocale}
        />
      )}
      <OtherLanguage offered={offered} of={['facts', 'verify']}>
        {(language) => <Answer seen={seen} isOthers={isOthers} language={language} />}
      </OtherLanguage>
    </FilePart>
  );
});

function Answer({ seen, isOthers, language }: Pick<Props, 'seen' | 'isOthers'> & { language: Language }) {
  const say = useSay();
  const id = useId();
  const text = useMemo(() => replyTo(seen, language, isOthers), [seen, language, isOthers]);
  return (
    <Copy
      id={`${id}-reply`}
      label={say('verify.reply.title')}
      lang={language.tag}
      text={text}
      button={say('verify.reply.copy')}
      rows={6}
    />
  );
}
