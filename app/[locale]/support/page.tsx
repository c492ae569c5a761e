import type { Metadata } from 'next';
import Link from 'next/link';
import { localeOf } from '@/app/[locale]/locale';
import { nameOf, titleOf } from '@/components/site/account-name';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { LinkMaker } from '@/components/support/link-maker';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { getWords } from '@/lib/i18n/words';
import { plan } from '@/lib/playbook/plan';

export async function generateMetadata({ params }: PageProps<'/[locale]/support'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('support.title') };
}

/** For support staff: make a link that opens at the right account and step. */
export default async function SupportPage({ params }: PageProps<'/[locale]/support'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  const targets = playbookAccounts.map((account) => ({
    id: account.id,
    title: titleOf(t, account),
    steps: plan(playbookOf(account), {}).urgent.map(({ id }) => ({
      id,
      title: t(`actions.${id}.title`, { provider: nameOf(t, account) }),
    })),
  }));
  return (
    <Words locale={locale} of={['support', 'site', 'secrets', 'names']}>
      <Frame locale={locale} skip={t('support.title')}>
        <h1>{t('support.title')}</h1>
        <p className="text-lead">{t('support.lead')}</p>
        <noscript>
          <p>{t('support.no-script')}</p>
          <ul role="list">
            {targets.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/${locale}/respond/${id}/`}>{title}</Link>
              </li>
            ))}
          </ul>
        </noscript>
        <LinkMaker accounts={targets} />
      </Frame>
    </Words>
  );
}
