import { Part } from '@/components/ui/part';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { JustWritten } from './just-written';
import { Progress } from './progress';
import { Screen } from './screen';
import { Sources } from './sources';
import { StepAnswer } from './step-answer';
import { StepLine } from './step-line';
import { SwitchLinks } from './switch-links';
import { valuesIn } from './values';

interface Props {
  locale: LocaleId;
  /** Null for what is done once for the whole incident. */
  account: PlaybookAccount | null;
  action: ActionFacts;
}

/**
 * One action: the short answer, what will happen, what to do, the answer with its clock, what if you can't, and where
 * it comes from. Served as readable text; only its taps need scripts.
 */
export function Step({ locale, account, action }: Props) {
  const t = getWords(locale);
  const values = valuesIn(locale, account);
  const say = (key: string) => t(`actions.${action.id}.${key}`, values);
  const has = (key: string) => t.has(`actions.${action.id}.${key}`);

  return (
    <Screen id={action.id}>
      <JustWritten />
      <Progress action={action.id} />
      <h1 id={`${action.id}-title`} tabIndex={-1}>
        {say('title')}
      </h1>
      <p className="text-lead">{say('lead')}</p>
      <SwitchLinks action={action.id} />
      <Part heading={`${action.id}-do`} title={t(action.urgency === 'now' ? 'respond.do-now' : 'respond.do')}>
        {has('know') && (
          <p>
            <b>{t('respond.know')}</b> {say('know')}
          </p>
        )}
        <div className="line steps mt-7">
          <ol role="list" className="*:last:pb-10">
            {action.steps.map((step) => (
              <StepLine key={step.id} locale={locale} account={account} action={action} step={step} />
            ))}
          </ol>
          <StepAnswer action={action.id} />
        </div>
      </Part>
      <Part follows heading={`${action.id}-cannot`} title={t('respond.cannot.if-you-cannot')}>
        <p>{say('cant')}</p>
      </Part>
      <Sources locale={locale} account={account} action={action} />
    </Screen>
  );
}
