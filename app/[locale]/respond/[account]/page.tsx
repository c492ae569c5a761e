import type { Metadata } from 'next';
import { AccountPage } from '@/components/respond/account-page';
import { RespondFlow } from '@/components/respond/flow';
import { RespondRail } from '@/components/respond/respond-rail';
import { RespondWords } from '@/components/respond/respond-words';
import { titleOf } from '@/components/site/account-name';
import { Frame } from '@/components/site/frame';
import { actions } from '@/lib/content/catalogue';
import { actionsOn } from '@/lib/flow/addresses';
import { getWords } from '@/lib/i18n/words';
import { accountOf, accountParams } from './account';

type Props = PageProps<'/[locale]/respond/[account]'>;

export const dynamicParams = false;
export const generateStaticParams = accountParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, account } = await accountOf(params);
  const t = getWords(locale);
  return { title: t('respond.page-title', { provider: titleOf(t, account) }) };
}

/** The urgent steps of an account, and the list of what follows. */
export default async function RespondPage({ params }: Props) {
  const { locale, account, playbook } = await accountOf(params);
  const t = getWords(locale);
  const urgent = actionsOn('account', playbook, actions);
  return (
    <RespondWords locale={locale} playbook={playbook}>
      <RespondFlow playbook={playbook} here={urgent.map(({ id }) => id)} holdsList>
        <Frame locale={locale} skip={t('respond.record')} corner={titleOf(t, account)} bar={<RespondRail />}>
          <AccountPage locale={locale} account={account} playbook={playbook} urgent={urgent} />
        </Frame>
      </RespondFlow>
    </RespondWords>
  );
}
