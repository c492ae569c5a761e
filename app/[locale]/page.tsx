import { localeOf } from '@/app/[locale]/locale';
import { CurrentRail } from '@/components/rail/current-rail';
import { SavingNotice } from '@/components/saving/saving-notice';
import { titleOf } from '@/components/site/account-name';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { WordsFor } from '@/components/site/words-for';
import { AccountRows } from '@/components/start/account-rows';
import { choicesIn } from '@/components/start/choices';
import { HelpOffer } from '@/components/start/help-offer';
import { Joins } from '@/components/start/joins';
import { OtherWays } from '@/components/start/other-ways';
import { Resume } from '@/components/start/resume';
import { StopBlock } from '@/components/start/stop-block';
import { LinkRow } from '@/components/ui/link-row';
import { Part, part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { cutOff, hangUp } from '@/lib/content/catalogue';
import { getWords } from '@/lib/i18n/words';
import { operator } from '@/lib/operator/operator';

/** One tap from here to the first instruction. */
export default async function StartPage({ params }: PageProps<'/[locale]'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={[
        'start.stop',
        'start.resume.open-file',
        'start.several',
        'start.ways',
        'accounts.search',
        'saving',
        `names.${hangUp.id}`,
        `names.${cutOff.id}`,
        'respond.triage.said-remote',
        'respond.triage.device',
        'opening.wait',
        'helping.offer',
      ]}
    >
      <Frame locale={locale} skip={t('site.skip')} side={<CurrentRail />}>
        <h1>{t('start.title')}</h1>
        <p className="text-lead">{t('start.lead')}</p>
        <NoScript text={t('start.no-script')} />
        <NoScript title={t('respond.only.remote-control')} text={t('respond.seen-first.do')} />
        <SavingNotice />
        <StopBlock hangUp={hangUp} cut={cutOff} />
        <HelpOffer />
        <WordsFor of={['resume']} meanwhile={null}>
          <Resume />
        </WordsFor>
        <Part follows heading="which-account" takesFocus title={t('start.which.title')}>
          <WordsFor of={['resume']} quiet>
            <Joins />
          </WordsFor>
          {operator?.account && (
            <Rows>
              <LinkRow
                href={`/${locale}/respond/${operator.account.id}/`}
                name={titleOf(t, operator.account)}
                hint={t('start.which.operated')}
              />
            </Rows>
          )}
          <AccountRows rows={choicesIn(locale)} cut={cutOff} />
        </Part>
        <section className={part} aria-label={t('start.ways.label')}>
          <OtherWays />
        </section>
        <Part follows heading="quiet-day" title={t('start.before.title')}>
          <Rows>
            {(['check-up', 'rehearsal', 'script'] as const).map((page) => (
              <LinkRow
                key={page}
                href={`/${locale}/${page}/`}
                name={t(`start.before.${page}`)}
                hint={t(`start.before.${page}-hint`)}
              />
            ))}
          </Rows>
        </Part>
      </Frame>
    </Words>
  );
}
