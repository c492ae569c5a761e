import type { Action } from '@/lib/content/catalogue';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Provider } from '@/lib/playbook/schema';
import { EndCallAnswer } from './end-call-answer';
import { Place } from './place';
import { Progress } from './progress';
import { Sources } from './sources';
import { StepLine } from './step-line';

/** The first step of every order: the hang-up block instead of numbered work, because it takes a second. */
export function EndCall({
  locale,
  provider,
  action,
}: {
  locale: LocaleId;
  provider: Provider;
  action: Action;
}) {
  const t = getWords(locale);
  return (
    <Place id={action.id}>
      <Progress action={action.id} />
      <h1 id={`${action.id}-title`} tabIndex={-1}>
        {t('actions.end-call.title')}
      </h1>
      <EndCallAnswer />
      <section className="part ruled" aria-labelledby="end-call-do">
        <h2 id="end-call-do">{t('respond.do-now')}</h2>
        <p>
          <b>{t('respond.know')}</b> {t('actions.end-call.know')}
        </p>
        <div className="line steps">
          <ol role="list" className="ends-here">
            {action.steps.map((step) => (
              <StepLine key={step.id} locale={locale} provider={provider} action={action} step={step} />
            ))}
          </ol>
        </div>
      </section>
      <section className="part" aria-labelledby="end-call-cannot">
        <h2 id="end-call-cannot">{t('respond.cannot.if-you-cannot')}</h2>
        <p>{t('actions.end-call.cant')}</p>
      </section>
      <Sources locale={locale} provider={provider} action={action} />
    </Place>
  );
}
