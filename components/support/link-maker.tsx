'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { SeenSecret } from '@/components/secrets/seen';
import { useHydrated } from '@/components/site/hydrated';
import { OtherLanguage } from '@/components/site/other-language';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Input, Select } from '@/components/ui/box';
import { Copy } from '@/components/ui/copy';
import { asTyped, described, Field, keptHere } from '@/components/ui/field';
import { LanguageField } from '@/components/ui/language-field';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import { playbookNames } from '@/lib/content/accounts/names';
import type { Offered } from '@/lib/i18n/offered';
import { caseLetters, refusalOf } from '@/lib/links/case-by-link';
import { makeFragment } from '@/lib/links/support-link';
import { readName } from '@/lib/operator/name';
import { secretGate } from '@/lib/store/secret-gate';
import { LinkCard } from './link-card';
import { LinkCode } from './link-code';
import { LinkMessages } from './link-messages';
import { StepField } from './step-field';

interface Props {
  /** The name of whoever runs this copy; empty if nobody said. */
  who: string;
  /** The account to begin with. */
  first: string | null;
  languages: readonly Offered[];
}

/** Makes the link that support sends: language, account, step, case number, and nothing else. */
export function LinkMaker({ who: desk, first, languages }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const here = usePageLocale();
  const [account, setAccount] = useState(playbookNames.find(({ id }) => id === first) ?? playbookNames[0]);
  const [locale, setLocale] = useState(here);
  const [step, setStep] = useState('');
  const [typed, setTyped] = useState('');
  const scan = useSecretScan();
  const [who, setWho] = useState(desk);
  const whoScan = useSecretScan();
  const offered = languages.find(({ id }) => id === locale) as Offered;
  // What follows stays below the screen until the form is drawn.
  if (!useHydrated() || !account) return <div className="min-h-screen noscript:hidden" />;

  // Some write the sign of a number in front, which a fragment cannot hold.
  const number = typed.trim().replace(/^#/, '');
  const refused = number === '' ? null : refusalOf(number);
  const rides = refused === null && number !== '';
  const choose = (id: string) => {
    setAccount(playbookNames.find((one) => one.id === id));
    // Another account may have no such step.
    setStep('');
  };
  const change = (text: string) => {
    void scan.typed({ field: 'case', text: text.trim(), form: 'code' });
    setTyped(text);
  };
  const changeWho = (text: string) => {
    whoScan.typed({ field: 'who', text: text.trim(), form: 'line' });
    setWho(text);
  };
  const error = refused && `${say(`support.case-refused.${refused}`)} ${say('support.case-without')}`;
  const linkWith = (caseNumber: string | null) =>
    `${window.location.origin}/${locale}/respond/${account.id}/${makeFragment(step || null, caseNumber)}`;
  const link = linkWith(rides ? number : null);
  // Says what the link carries, or the code of one person would be taken for that of all.
  const fileName = ['first-hour', account.id, locale, step, rides ? `case-${number}` : '']
    .filter(Boolean)
    .join('-');
  const hint = say('support.case-hint', { letters: caseLetters.join(', ') });
  const read = who.trim() ? readName(who) : null;
  const name = read && 'name' in read && !whoScan.stopOf('who', who.trim()) ? read.name : null;
  const whoError =
    read && 'fault' in read
      ? `${say(`support.who-refused.${read.fault}`)} ${say('support.who-without')}`
      : null;
  return (
    <>
      <form className="flow-4 print:hidden" onSubmit={(event) => event.preventDefault()}>
        <Field id="link-provider" label={say('support.provider')}>
          <Select id="link-provider" value={account.id} onChange={(event) => choose(event.target.value)}>
            {playbookNames.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one, true)}
              </option>
            ))}
          </Select>
        </Field>
        <LanguageField
          id="link-language"
          label={say('support.language')}
          languages={languages}
          value={locale}
          onChange={setLocale}
        />
        <StepField account={account} step={step} onChange={setStep} />
        <Field id="link-case" label={say('support.case')} hint={hint} error={error}>
          <Input
            {...described('link-case', hint, error)}
            mono
            type="text"
            dir="ltr"
            {...asTyped}
            value={typed}
            onFocus={secretGate.prepare}
            onPaste={scan.onPaste}
            onChange={(event) => change(event.target.value)}
          />
          <SeenSecret id="link-case" field="case" text={typed.trim()} scan={scan} onChange={change} />
        </Field>
        <Field id="link-who" label={say('support.who')} hint={say('support.who-hint')} error={whoError}>
          <Input
            {...described('link-who', say('support.who-hint'), whoError)}
            type="text"
            {...keptHere}
            value={who}
            onFocus={secretGate.prepare}
            onPaste={whoScan.onPaste}
            onChange={(event) => changeWho(event.target.value)}
          />
          <SeenSecret id="link-who" field="who" text={who.trim()} scan={whoScan} onChange={changeWho} />
        </Field>
      </form>
      <div className="print:hidden">
        <Part heading="made" title={say('support.made')}>
          <Copy
            id="made-link"
            label={say('support.link')}
            text={link}
            button={say('support.copy-link')}
            code
          />
          <LinkCode link={link} fileName={fileName} />
          <Small>{say('support.carries')}</Small>
          <Small>{say('support.private')}</Small>
          <Small>{say(rides ? 'support.proves.with-number' : 'support.proves.without-number')}</Small>
        </Part>
      </div>
      <OtherLanguage offered={offered} of={['support']}>
        {(language) => (
          <>
            <LinkCard link={linkWith(null)} account={account} language={language} />
            <div className="print:hidden">
              <LinkMessages
                link={link}
                forMany={linkWith(null)}
                who={name}
                account={account}
                number={rides ? number : null}
                language={language}
              />
            </div>
          </>
        )}
      </OtherLanguage>
    </>
  );
}
