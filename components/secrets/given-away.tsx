'use client';

import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Link } from '@/components/ui/link';
import { movesWallet } from '@/lib/secrets/message-keys';

/** What it means that somebody else has the phrase or the key that was seen here, and the way to a new wallet. */
export function GivenAway() {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <div className="mt-4 flow-2">
      <p>{say('secrets.given.means')}</p>
      <p>
        <Link
          className="inline-flex min-h-tap items-center"
          href={`/${locale}/respond/${movesWallet.account}/#${movesWallet.action}`}
        >
          {say('secrets.given.move')}
        </Link>
      </p>
    </div>
  );
}
