import { SavingNotice } from '@/components/saving/saving-notice';
import { titleOf } from '@/components/site/account-name';
import { NoScript } from '@/components/site/no-script';
import { isBroughtIn } from '@/lib/flow/addresses';
import { valuesIn } from '@/lib/i18n/action-words';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { Arrival } from './arrival';
import { Contradiction } from './contradiction';
import { likeNamed } from './like-named';
import { Served } from './served';
import { Step } from './step';
import { stepContent } from './step-content';
import { StepElsewhere } from './step-elsewhere';
import { Tasks } from './tasks';
import { Triage } from './triage';
import { UnknownStep } from './unknown-step';
import { WhatFollows } from './what-follows';

interface Props {
  locale: LocaleId;
  account: PlaybookAccount;
  playbook: PlaybookIndex;
  /** The urgent actions: those that come first where nothing was answered, then those of other positions. */
  urgent: readonly ActionFacts[];
}

/** The urgent steps of an account on one page, readable before, during and without an incident, and what follows. */
export function AccountPage({ locale, account, playbook, urgent }: Props) {
  const t = getWords(locale);
  const { default: first = [] } = playbook.orders;
  const isForSome = ({ joins }: ActionFacts) => joins?.first ?? joins?.beforeShut ?? false;
  const others = urgent.filter((action) => !isForSome(action) && !first.includes(action.id));

  return (
    <>
      <Served leads>
        <h1>{t('respond.page-title', { provider: titleOf(t, account) })}</h1>
        <p className="text-lead">{t('respond.page-lead')}</p>
        <NoScript text={t('site.no-script')} />
        {urgent.map(
          (action) =>
            action.cutsOff && (
              <section key={action.id} className="flow-4 border-ink border-t-2 pt-4">
                <h2>{t(onlyFor(action, playbook))}</h2>
                <p>{t('respond.seen-first.do')}</p>
                <p>
                  <a className="inline-flex min-h-tap items-center" href={`#${action.id}`}>
                    {t('respond.seen-first.more')}
                  </a>
                </p>
              </section>
            ),
        )}
      </Served>
      <SavingNotice />
      <Arrival>{likeNamed(locale, account)}</Arrival>
      <Contradiction />
      <UnknownStep />
      <StepElsewhere />
      <Triage />
      {urgent.map((action, place) => (
        <div key={action.id} className={place === 0 ? 'mt-0 waiting:*:mt-0' : 'mt-0'}>
          {(isForSome(action) || action === others[0] || isBroughtIn(playbook, action)) && (
            <Served>
              <h2 className="mt-20 border-t-2 border-ink pt-4">{t(onlyFor(action, playbook))}</h2>
            </Served>
          )}
          <Step {...stepContent(locale, account, action)} />
        </div>
      ))}
      <Tasks />
      <Served>
        <WhatFollows locale={locale} playbook={playbook} values={valuesIn(locale, account)} />
      </Served>
    </>
  );
}

/** The key of the words that say for whom a step is that not everybody needs. */
function onlyFor(action: ActionFacts, playbook: PlaybookIndex) {
  if (action.joins?.first) return 'respond.only.remote-control';
  if (action.joins?.beforeShut) return 'respond.only.lost-mailbox';
  return isBroughtIn(playbook, action) ? 'respond.only.no-brake' : `respond.only.${playbook.account?.kind}`;
}
