import { ElsewhereNotice } from '@/components/saving/elsewhere-notice';
import { NoScript } from '@/components/site/no-script';
import { actions } from '@/lib/content/catalogue';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { plan } from '@/lib/playbook/plan';
import type { Provider } from '@/lib/playbook/schema';
import { groups } from '@/lib/playbook/vocabulary';
import { EndCall } from './end-call';
import { OfferedCase } from './offered-case';
import { Served } from './served';
import { Step } from './step';
import { stepValues } from './step-values';
import { Tasks } from './tasks';
import { Triage } from './triage';
import { UnknownStep } from './unknown-step';

/** The whole playbook of a provider on one page. Readable before, during and without an incident. */
export function Playbook({ locale, provider }: { locale: LocaleId; provider: Provider }) {
  const t = getWords(locale);
  const values = stepValues(locale, provider);
  const { urgent } = plan(provider, {});
  const other = actions.filter((action) => action.urgentOnly && !urgent.includes(action));
  const hints = actions
    .filter(({ id }) => t.has(`actions.${id}.hint`))
    .map(({ id }) => [id, t(`actions.${id}.hint`, values)]);

  return (
    <>
      <Served>
        <h1>{t('respond.page-title', { provider: provider.name ?? t('site.other-provider-title') })}</h1>
        <p className="lead">{t('respond.page-lead')}</p>
        <NoScript text={t('site.no-script')} />
      </Served>
      <ElsewhereNotice />
      <OfferedCase />
      <UnknownStep />
      <Triage />
      {urgent.map((action) =>
        action.id === 'end-call' ? (
          <EndCall key={action.id} locale={locale} provider={provider} action={action} />
        ) : (
          <Step key={action.id} locale={locale} provider={provider} action={action} />
        ),
      )}
      {other.map((action) => (
        <div key={action.id}>
          <Served>
            <h2 className="group-title">{t('respond.only-remote')}</h2>
          </Served>
          <Step locale={locale} provider={provider} action={action} />
        </div>
      ))}
      <Tasks hints={Object.fromEntries(hints)} />
      {groups.map((group) => (
        <div key={group}>
          <Served>
            <h2 className="group-title">{t(`respond.tasks.${group}`)}</h2>
          </Served>
          {actions
            .filter((action) => action.group === group && !action.urgentOnly)
            .map((action) => (
              <Step key={action.id} locale={locale} provider={provider} action={action} />
            ))}
        </div>
      ))}
    </>
  );
}
