'use client';

import { OpenedNote } from '@/components/record/opened';
import { NotSaved } from '@/components/saving/save-state';
import { useHydrated, waits } from '@/components/site/hydrated';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Part } from '@/components/ui/part';
import { checkUpRows } from '@/lib/flow/check-up';
import { accountsOf } from '@/lib/incident/fold';
import { useOpening } from '@/lib/store/opened';
import { Accounts } from './accounts';
import { Ending } from './ending';
import { Item, type ItemContent } from './item';
import { Others } from './others';
import { useCheckUp } from './use-check-up';

interface Props {
  items: readonly ItemContent[];
  /** How many are done in the first sitting. */
  first: number;
  /** The folder of the accounts’ facts. */
  source: string;
}

/** The things to look at, and how far one is. The first tap begins a record of its own, beside any incident. */
export function CheckUp({ items, first, source }: Props) {
  const say = useSay();
  const hydrated = useHydrated();
  const { current, others, isRefused, write, add, remove, take } = useCheckUp();
  const entries = current?.record.entries ?? [];
  const accounts = accountsOf(entries);
  const rows = checkUpRows(items, entries);
  const list = (some: readonly ItemContent[], from: number) =>
    some.map((item, i) => (
      <Item
        key={item.id}
        number={from + i}
        item={item}
        rows={rows.filter((row) => row.item === item)}
        source={source}
        onWrite={write}
      />
    ));
  return (
    <>
      <div className={hydrated ? undefined : waits}>
        <Part heading="check-up-accounts" title={say('check-up.accounts.title')}>
          <p>{say('check-up.accounts.why')}</p>
          <Accounts there={accounts} kinds={items.map(({ kind }) => kind)} onAdd={add} onRemove={remove} />
        </Part>
      </div>
      {[...(current ? [current] : []), ...others].map(({ slot }) => (
        <OpenedHere key={slot} slot={slot} />
      ))}
      <NotSaved held={current} />
      <p role="alert">{isRefused && say('check-up.accounts.not-stored')}</p>
      <Part heading="check-up-first" title={say('check-up.first')}>
        {list(items.slice(0, first), 1)}
      </Part>
      <Part heading="check-up-later" title={say('check-up.later')}>
        {list(items.slice(first), first + 1)}
      </Part>
      {current && <Ending held={current} rows={rows} onAnew={() => take(null)} />}
      <Others all={others} onTake={take} />
    </>
  );
}

/** What is to be known of a check-up that came from a file. */
function OpenedHere({ slot }: { slot: string }) {
  return (
    useOpening(slot) && (
      <WordsFor of={['opening']}>
        <OpenedNote slot={slot} />
      </WordsFor>
    )
  );
}
