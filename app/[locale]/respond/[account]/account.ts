import { notFound } from 'next/navigation';
import { localeOf } from '@/app/[locale]/locale';
import { findPlaybookAccount, playbookAccounts, playbookOf } from '@/lib/content/playbooks';

export const accountParams = () => playbookAccounts.map(({ id }) => ({ account: id }));

/** The account in an address, its playbook, and the language of the page. */
export async function accountOf(params: Promise<{ locale: string; account: string }>) {
  const account = findPlaybookAccount((await params).account) ?? notFound();
  return { locale: (await localeOf(params)).id, account, playbook: playbookOf(account) };
}
