import { notFound } from 'next/navigation';
import { localeOf } from '@/app/[locale]/locale';
import { accounts, findAccount } from '@/lib/content/accounts/registry';
import { actions } from '@/lib/content/catalogue';
import { indexOf } from '@/lib/playbook/playbook-index';

export const accountParams = () => accounts.map(({ id }) => ({ account: id }));

/** The account that an address names, its playbook, and the language of the page. */
export async function accountOf(params: Promise<{ locale: string; account: string }>) {
  const account = findAccount((await params).account) ?? notFound();
  return { locale: (await localeOf(params)).id, account, playbook: indexOf(account, actions) };
}
