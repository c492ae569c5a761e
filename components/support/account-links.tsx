'use client';

import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Link } from '@/components/ui/link';
import { playbookNames } from '@/lib/content/accounts/names';

/** Without scripts no link can be made, but the address of an account's page can be sent by hand. */
export function AccountLinks() {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  return (
    <noscript>
      <p>{say('support.no-script')}</p>
      <ul role="list">
        {playbookNames.map((account) => (
          <li key={account.id}>
            <Link href={`/${locale}/respond/${account.id}/`}>{nameOf(account, true)}</Link>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
