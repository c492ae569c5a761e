'use client';

import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import { QrCode } from '@/components/ui/qr-code';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { accountAddress } from '@/lib/flow/addresses';
import type { AccountRef } from '@/lib/incident/account';

/** Where another device goes on: the page of the account as a code to scan, the bare host to type, which leads on. `brief`: a heading says so. */
export function AddressToGoOn({ account, brief }: { account: AccountRef | null; brief?: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  const { origin, host } = window.location;
  // One that stands in for all others of its kind has a row in the list that nobody would find by its name.
  const name = account && findPlaybookName(account)?.name;
  return (
    <div className="flow-4">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5">
        <QrCode text={origin + accountAddress(locale, account?.id ?? null)} name={say('cut.code')} />
        <p>{say(brief ? 'cut.scan-it' : 'cut.scan')}</p>
      </div>
      <p>
        {say('cut.type')}{' '}
        <b className="block text-head">
          <bdi className="code">
            <Breakable text={host} />
          </bdi>
        </b>
        {name && say('cut.choose', { account: name })}
      </p>
    </div>
  );
}
