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
      <section className="part ruled" aria-labelledby={`${id}-do`}>
        <h2 id={`${id}-do`}>{t('respond.do-now')}</h2>
        <p>
          <b>{t('respond.know')}</b> {t(`actions.${id}.know`)}
        </p>
        <div className="line steps">
          <ol role="list" className="ends-here">
            {action.steps.map((step) => (
              <StepLine key={step.id} locale={locale} account={account} action={action} step={step} />
            ))}
          </ol>
        </div>
      </section>
      <section className="part" aria-labelledby={`${id}-cannot`}>
        <h2 id={`${id}-cannot`}>{t('respond.cannot.if-you-cannot')}</h2>
        <p>{t(`actions.${id}.cant`)}</p>
      </section>
      <Sources locale={locale} account={account} action={action} />
    </Screen>
  );
}
