'use client';

import { useHydrated } from '@/components/site/hydrated';
import { NotLoaded } from '@/components/site/not-loaded';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { QrCode } from '@/components/ui/qr-code';
import { ScreenPaths } from '@/components/ui/screen-paths';
import { type AccountRef, accountKey } from '@/lib/incident/account';
import { useWhere } from './use-where';

interface Props {
  accounts: readonly AccountRef[];
  /** The folder of the accounts’ facts. */
  source: string;
  /** The path of the start page. */
  home: string;
  /** What somebody wants to say, and whom they will ring; empty for a line to fill in by hand. */
  sentence: string;
  ring: string;
}

/** The card: what to say, whom to ring, the fastest way to stop loss at each account, and the address of this site. */
export function CardSheet({ accounts, source, home, sentence, ring }: Props) {
  const say = useSay();
  // The page is built before anybody knows where it is served.
  const address = useHydrated() && `${window.location.origin}${home}`;
  return (
    <section
      className="card flow-4"
      data-many={accounts.length > few || undefined}
      aria-labelledby="card-title"
    >
      <h2 id="card-title">{say('card.on.title')}</h2>
      <p>
        {say('card.on.say')}{' '}
        <b>
          <bdi>{sentence || say('card.on.say-blank')}</bdi>
        </b>
      </p>
      <p>{say('card.on.hang-up')}</p>
      <p>{say('card.on.type')}</p>
      <p>
        {say('card.on.ring')}{' '}
        {ring ? (
          <b>
            <bdi>{ring}</bdi>
          </b>
        ) : (
          <Blank />
        )}
      </p>
      {accounts.length > 0 && (
        <div className="flow-2">
          <h3>{say('card.on.freeze')}</h3>
          <ul role="list" className="flow-2">
            {accounts.map((account) => (
              <Brake key={accountKey(account)} account={account} source={source} />
            ))}
          </ul>
        </div>
      )}
      <p>
        <b>{say('card.on.never')}</b>
      </p>
      {address && (
        <div className="flex items-center gap-x-4">
          <QrCode text={address} name={say('card.on.site')} />
          <p>
            {say('card.on.site')}
            <br />
            <bdi className="code">{address.replace(/^https?:\/\//, '')}</bdi>
          </p>
        </div>
      )}
    </section>
  );
}

/** Up to so many accounts fit one page in the usual size. */
const few = 1;

/** A line to write on by hand. */
const Blank = () => <span className="card-blank" aria-hidden="true" />;

function Brake({ account, source }: { account: AccountRef; source: string }) {
  const say = useSay();
  const nameOf = useAccountName();
  const { where, hasFailed, again } = useWhere(source, account);
  const { title, host, paths, phones } = where?.brake ?? {};
  return (
    <li>
      <b>{nameOf(account, true)}</b>
      {title && (
        <>
          {': '}
          {title}
        </>
      )}
      {host && (
        <p>
          <Code>{host}</Code>
        </p>
      )}
      {paths && <ScreenPaths paths={paths} />}
      {phones && (
        <ul role="list">
          {phones.map(({ number, where: country }) => (
            <li key={number}>
              <Code>{number}</Code> {country}
            </li>
          ))}
        </ul>
      )}
      {hasFailed && <NotLoaded hasFailed onAgain={again} />}
      {!title && where && <p>{say('check-up.no-way', { provider: nameOf(account, true) })}</p>}
    </li>
  );
}
