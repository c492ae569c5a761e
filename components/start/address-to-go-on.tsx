'use client';

import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { qrOf } from '@/lib/exports/qr';
import { accountAddress } from '@/lib/flow/addresses';
import type { AccountRef } from '@/lib/incident/account';

/** Modules of light ground around a code, as the standard wants. */
const quiet = 4;

/** Where another device goes on: the page of the account as a code to scan, the bare host to type, which leads on. `brief`: a heading says so. */
export function AddressToGoOn({ account, brief }: { account: AccountRef | null; brief?: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  const { origin, host } = window.location;
  const { size, path } = qrOf(origin + accountAddress(locale, account?.id ?? null));
  // One that stands in for all others of its kind has a row in the list that nobody would find by its name.
  const name = account && findPlaybookName(account)?.name;
  const side = size + 2 * quiet;
  return (
    <div className="flow-4">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5">
        <svg
          width={136}
          viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
          role="img"
          aria-label={say('cut.code')}
          shapeRendering="crispEdges"
        >
          <path d={`M${-quiet},${-quiet}h${side}v${side}h-${side}z`} fill="#ffffff" stroke="none" />
          <path d={path} fill="#000000" stroke="none" />
        </svg>
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
