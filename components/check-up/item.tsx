'use client';

import { useHydrated, waits } from '@/components/site/hydrated';
import { NotLoaded } from '@/components/site/not-loaded';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Cited } from '@/components/ui/cited';
import type { CitedContent } from '@/components/ui/cited-content';
import { Fold } from '@/components/ui/fold';
import { Link } from '@/components/ui/link';
import { Points } from '@/components/ui/points';
import type { CheckUpRow } from '@/lib/flow/check-up';
import { type AccountRef, accountKey } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { Answer } from './answer';
import { useWhere } from './use-where';
import { Where } from './where';

/** What a page needs of a thing to look at. */
export interface ItemContent {
  id: string;
  kind: string | null;
  steps: readonly string[];
  /** The page of ours that it is done on. */
  page?: string;
  /** What it rests on for any account. */
  sources: CitedContent;
}

interface Props {
  number: number;
  item: ItemContent;
  rows: readonly CheckUpRow<ItemContent>[];
  /** The folder of the accounts’ facts. */
  source: string;
  onWrite: (what: NewEntry) => void;
}

/** One thing to look at: why now, what to do, the way there in each account, how it went, and how to undo it. */
export function Item({ number, item, rows, source, onWrite }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const hydrated = useHydrated();
  const { id, kind, steps, page, sources } = item;
  return (
    <section className="mt-part flow-4 border-rule border-t pt-4" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('check-up.number', { number, title: say(`check-up.items.${id}.title`) })}
      </h3>
      <p>
        <b>{say('check-up.why')}:</b> {say(`check-up.items.${id}.why`)}
      </p>
      <Points sign="dash" items={steps.map((step) => say(`check-up.items.${id}.steps.${step}`))} />
      {page && (
        <p>
          <Link className={buttonStyle('plain', 'wide')} href={`/${locale}/${page}/`}>
            {say(`check-up.items.${id}.page`)}
          </Link>
        </p>
      )}
      <p>
        <b>{say('check-up.undo')}:</b> {say(`check-up.items.${id}.undo`)}
      </p>
      <div className={hydrated ? 'flow-6' : waits}>
        {rows.map((row) => (
          <div key={row.account ? accountKey(row.account) : 'once'} className="flow-4">
            {row.account ? (
              <OfAccount row={row} source={source} />
            ) : (
              kind && <p>{say(`check-up.add-kind.${kind}`)}</p>
            )}
            <Answer {...row} onWrite={onWrite} />
          </div>
        ))}
      </div>
      {sources.length > 0 && (
        <Fold title={say('check-up.source')}>
          <Cited cited={sources} joins />
        </Fold>
      )}
    </section>
  );
}

/** The way there in one account, as its own pages show it, and where that stands; out of the way once it is answered. */
function OfAccount({ row, source }: { row: CheckUpRow<ItemContent>; source: string }) {
  const nameOf = useAccountName();
  const { account, status } = row;
  const provider = nameOf(account, true);
  return (
    <>
      <h4 id={`${row.item.id}-${accountKey(account as AccountRef)}`} className="font-bold">
        {provider}
      </h4>
      {!status && <Ways row={row} source={source} provider={provider} />}
    </>
  );
}

function Ways({ row, source, provider }: { row: CheckUpRow<ItemContent>; source: string; provider: string }) {
  const say = useSay();
  const { item, account } = row;
  const { where: all, hasFailed, again } = useWhere(source, account);
  if (!all) return <NotLoaded hasFailed={hasFailed} onAgain={again} meanwhile={say('check-up.without')} />;
  const where = all.items[item.id] ?? { steps: {}, sources: [] };
  const ways = item.steps.map((step) => where.steps[step] ?? {});
  const isEmpty = ways.every((way) => Object.keys(way).length === 0);
  return (
    <>
      {isEmpty ? (
        <p>{say('check-up.no-way', { provider })}</p>
      ) : (
        ways.map((way, i) => <Where key={item.steps[i]} {...way} />)
      )}
      {where.notes && (
        <div>
          <p>{say('check-up.notes', { provider })}</p>
          <Points sign="dash" items={where.notes} />
        </div>
      )}
      {where.sources.length > 0 && (
        <Fold title={say('check-up.sources', { provider })}>
          <Cited cited={where.sources} joins />
        </Fold>
      )}
    </>
  );
}
