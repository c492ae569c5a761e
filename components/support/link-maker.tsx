'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { useHydrated } from '@/components/site/hydrated';
import { usePageLocale, useProviderName, useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import { asTyped, described, Field } from '@/components/ui/field';
import { providers } from '@/lib/content/accounts/providers';
import { type LocaleId, locales } from '@/lib/i18n/locales';
import { isCaseNumber } from '@/lib/incident/case-number';
import { textsOfCaseNumber } from '@/lib/incident/texts-in';
import { makeFragment } from '@/lib/links/support-link';
import { plan } from '@/lib/playbook/plan';
import { secretGate } from '@/lib/store/secret-gate';

/** Makes the link that support sends: language, account, step, case number, and nothing else. */
export function LinkMaker() {
  const say = useSay();
  const here = usePageLocale();
  const nameOf = useProviderName();
  const [provider, setProvider] = useState(providers[0]?.id ?? '');
  const [language, setLanguage] = useState<LocaleId>(here);
  const [step, setStep] = useState('');
  const [typed, setTyped] = useState('');
  const look = useSecretScan();
  if (!useHydrated()) return null;

  const number = typed.trim();
  const change = (text: string) => {
    const now = text.trim();
    look.typed({ field: 'case', text: now, form: 'code' });
    setTyped(text);
    // A link is sent on as soon as it is there: what is in it is looked at as it is typed.
    const texts = isCaseNumber(now) ? textsOfCaseNumber(now) : [];
    if (texts.length > 0) void look.judge(texts);
  };
  const error = number !== '' && !isCaseNumber(number) ? say('support.case-error') : null;
  const chosen = providers.find(({ id }) => id === provider);
  const steps = chosen ? plan(chosen, {}).urgent : [];
  const mayRide = !error && textsOfCaseNumber(number).every(({ field, text }) => look.isClear(field, text));
  const link = mayRide
    ? `${window.location.origin}/${language}/respond/${provider}/${makeFragment(step || null, number || null)}`
    : null;
  const hint = say('support.case-hint');
  return (
    <>
      <form className="flow" onSubmit={(event) => event.preventDefault()}>
        <Field id="link-provider" label={say('support.provider')}>
          <select id="link-provider" value={provider} onChange={(event) => setProvider(event.target.value)}>
            {providers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? say('site.other-provider-title')}
              </option>
            ))}
          </select>
        </Field>
        <Field id="link-language" label={say('support.language')}>
          <select
            id="link-language"
            value={language}
            onChange={(event) => setLanguage(event.target.value as LocaleId)}
          >
            {locales
              .filter(({ id, listed }) => listed || id === here)
              .map(({ id, name }) => (
                <option key={id} value={id} lang={id}>
                  {name}
                </option>
              ))}
          </select>
        </Field>
        <Field id="link-step" label={say('support.step')}>
          <select id="link-step" value={step} onChange={(event) => setStep(event.target.value)}>
            <option value="">{say('support.step-start')}</option>
            {steps.map(({ id }) => (
              <option key={id} value={id}>
                {say(`names.${id}.title`, { provider: nameOf(provider) })}
              </option>
            ))}
          </select>
        </Field>
        <Field id="link-case" label={say('support.case')} hint={hint} error={error}>
          <input
            {...described('link-case', hint, error)}
            className="num"
            type="text"
            dir="ltr"
            {...asTyped}
            value={typed}
            onFocus={secretGate.prepare}
            onPaste={look.onPaste}
            onChange={(event) => change(event.target.value)}
          />
          <SeenSecret id="link-case" field="case" text={number} look={look} onChange={change} />
          <LookState look={look} cannotLook={say('support.case-cannot-look')} />
        </Field>
      </form>
      {link && (
        <section className="part ruled" aria-labelledby="made">
          <h2 id="made">{say('support.made')}</h2>
          <Copy
            id="made-link"
            label={say('support.made')}
            text={link}
            button={say('support.copy-link')}
            code
          />
          <Copy
            id="made-message"
            label={say('support.message')}
            text={say('support.message-text', { link })}
            button={say('support.copy-message')}
          />
          <p className="small">{say('support.carries')}</p>
          <p className="small">{say('support.private')}</p>
          <p className="small">{say('support.proves')}</p>
        </section>
      )}
    </>
  );
}
