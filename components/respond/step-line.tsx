import { CheckLink } from '@/components/check/check-link';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { Points } from '@/components/ui/points';
import { ScreenLabel } from '@/components/ui/screen-label';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { linksOf } from '@/lib/playbook/account-facts';
import type { ActionFacts, PlaybookAccount, Step } from '@/lib/playbook/schema';
import { RecordLink } from './record-link';
import { OnlyFor, UnlessWith } from './screen';
import { StepLink } from './step-link';
import { valuesIn } from './values';

interface Props {
  locale: LocaleId;
  account: PlaybookAccount | null;
  action: ActionFacts;
  step: Step;
}

/** One numbered line: what to do, the way there, and the "don't" that guards it. */
export function StepLine({ locale, account, action, step }: Props) {
  const t = getWords(locale);
  const values = valuesIn(locale, account);
  const playbook = account?.playbook;
  const lockingEmails = account?.kind === 'exchange' ? account.playbook.lockingEmails : null;
  const key = (part: string) => `actions.${action.id}.steps.${step.id}.${part}`;
  const say = (part: string) => t(key(part), values);

  const link = step.link && account ? linksOf(account)[step.link] : undefined;
  const path = step.path ? playbook?.paths[step.path] : undefined;
  const emails = step.emails ? lockingEmails : null;
  const restsOnNothing = !(step.link ?? step.path ?? step.emails ?? step.restsOn);
  const hasFacts = restsOnNothing || Boolean(link ?? path ?? emails ?? (step.restsOn && lockingEmails));
  // Words that rest on a fact give way to the general ones where the provider has no such fact.
  const body = !hasFacts && t.has(key('without')) ? 'without' : 'body';

  const line = (
    <li className="entry">
      <span className="step-n" aria-hidden="true" />
      <div className="flow-2 [:where(&>h3+*)]:mt-1">
        <h3>{say('title')}</h3>
        {link && (
          <StepLink
            action={action.id}
            {...officialWords(t, link.value)}
            act={step.link !== 'verify'}
            label={t(step.link === 'verify' ? 'site.verify-host' : 'site.open-host', {
              host: hostOf(link.value),
            })}
          />
        )}
        {path && (
          <dl className="*:grid *:gap-x-6 *:py-[0.4rem] form:*:grid-cols-[4rem_minmax(0,1fr)]">
            {(['web', 'app'] as const).map((way) => (
              <div key={way}>
                <dt className="text-soft">{t(`respond.${way}`)}</dt>
                <dd>
                  {path.value[way] ? (
                    <ScreenLabel label={path.value[way]} locale={locale} />
                  ) : (
                    t(way === 'app' ? 'respond.no-path' : 'respond.no-path-web')
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {t.has(key(body)) && <p>{say(body)}</p>}
        {emails && (
          <ul
            role="list"
            className="columns-[14rem] text-small *:break-inside-avoid *:border-rule *:border-b *:py-1"
          >
            {emails.value.emails.map((email) => (
              <li key={email.en}>
                <ScreenLabel label={email} locale={locale} />
              </li>
            ))}
          </ul>
        )}
        {step.pages?.map(({ name, url }) => (
          <StepLink
            key={url}
            action={action.id}
            {...officialWords(t, url)}
            label={`${name}: ${hostOf(url)}`}
          />
        ))}
        {step.check && <CheckLink name={t('site.check')} />}
        {step.record && <RecordLink part={step.record} />}
        {t.has(key('dont')) && <Points sign="cross" items={[say('dont')]} />}
      </div>
    </li>
  );
  const shown = step.leftTo ? <UnlessWith kind={step.leftTo}>{line}</UnlessWith> : line;
  return step.only ? <OnlyFor position={step.only}>{shown}</OnlyFor> : shown;
}
