import { Part } from '@/components/ui/part';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { EndCallAnswer } from './end-call-answer';
import { Progress } from './progress';
import { Screen } from './screen';
import { Sources } from './sources';
import { StepLine } from './step-line';

/** The first step of every order: the hang-up block instead of numbered work, because it takes a second. */
export function EndCall({
  locale,
  account,
  action,
}: {
  locale: LocaleId;
  account: PlaybookAccount;
  action: ActionFacts;
}) {
  const t = getWords(locale);
  const { id } = action;
  return (
    <Screen id={id}>
      <Progress action={id} />
      <h1 id={`${id}-title`} tabIndex={-1}>
        {t(`actions.${id}.title`)}
      </h1>
      <EndCallAnswer action={id} />
      <Part heading={`${id}-do`} title={t('respond.do-now')}>
        <p>
          <b>{t('respond.know')}</b> {t(`actions.${id}.know`)}
        </p>
        <div className="line steps mt-7">
          <ol role="list" className="ends-here">
            {action.steps.map((step) => (
              <StepLine key={step.id} locale={locale} account={account} action={action} step={step} />
            ))}
          </ol>
        </div>
      </Part>
      <Part follows heading={`${id}-cannot`} title={t('respond.cannot.if-you-cannot')}>
        <p>{t(`actions.${id}.cant`)}</p>
      </Part>
      <Sources locale={locale} account={account} action={action} />
    </Screen>
  );
}
