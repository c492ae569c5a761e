import { SavingNotice } from '@/components/saving/saving-notice';
import { NoScript } from '@/components/site/no-script';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { Arrival } from './arrival';
import { Contradiction } from './contradiction';
import { Served } from './served';
import { Step } from './step';
import { stepContent } from './step-content';
import { StepElsewhere } from './step-elsewhere';
import { UnknownStep } from './unknown-step';

interface Props {
  locale: LocaleId;
  account: PlaybookAccount | null;
  title: string;
  actions: readonly ActionFacts[];
}

/** What follows the urgent steps: of an account, or of the whole incident. Readable from top to bottom without scripts. */
export function FollowUpPage({ locale, account, title, actions }: Props) {
  const t = getWords(locale);
  return (
    <>
      <Served>
        <h1>{title}</h1>
        <p className="text-lead">{t('respond.follow-up-lead')}</p>
        <NoScript text={t('site.no-script')} />
      </Served>
      <SavingNotice />
      <Arrival />
      <Contradiction />
      <UnknownStep />
      <StepElsewhere />
      {actions.map((action) => (
        <Step key={action.id} {...stepContent(locale, account, action)} />
      ))}
    </>
  );
}
