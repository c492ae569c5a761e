import type { Metadata } from 'next';
import { accountOf, accountParams } from '@/app/[locale]/respond/[account]/account';
import { RespondFlow } from '@/components/respond/flow';
import { FollowUpPage } from '@/components/respond/follow-up-page';
import { RespondRail } from '@/components/respond/respond-rail';
import { RespondWords } from '@/components/respond/respond-words';
import { titleOf } from '@/components/site/account-name';
import { Frame } from '@/components/site/frame';
import { actions } from '@/lib/content/catalogue';
import { actionsOn } from '@/lib/flow/addresses';
import { getWords } from '@/lib/i18n/words';

type Props = PageProps<'/[locale]/respond/[account]/follow-up'>;

export const dynamicParams = false;
export const generateStaticParams = accountParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, account } = await accountOf(params);
  const t = getWords(locale);
  return { title: t('respond.follow-up-title', { provider: titleOf(t, account) }) };
}

/** What follows the urgent steps of an account. */
export default async function AccountFollowUpPage({ params }: Props) {
  const { locale, account, playbook } = await accountOf(params);
  const t = getWords(locale);
  const here = actionsOn('account-follow-up', playbook, actions);
  const title = t('respond.follow-up-title', { provider: titleOf(t, account) });
  return (
    <RespondWords locale={locale} playbook={playbook}>
      <RespondFlow playbook={playbook} here={here.map(({ id }) => id)}>
        <Frame locale={locale} skip={t('respond.record')} corner={titleOf(t, account)} bar={<RespondRail />}>
          <FollowUpPage locale={locale} account={account} title={title} actions={here} />
        </Frame>
      </RespondFlow>
    </RespondWords>
  );
}
