'use client';

import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle, TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Link } from '@/components/ui/link';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { accountAddress } from '@/lib/flow/addresses';
import { sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { canRemove, isUntouched, mainAccount } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { createEntryFormatter } from '@/lib/wording/lines';

interface Props {
  held: LoadedRecord;
  canWrite: boolean;
}

/** The account that was added or taken off last, with its undo, and the way on to one that was added. */
export function LastChange({ held, canWrite }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  const { entries } = held.record;
  const change = lastChange(entries);
  useFocusAfterChange('account-changed', change?.id ?? 'none', 'none');
  if (!change) return null;
  const { account, kind } = change;
  const { written } = createEntryFormatter(entries, say, nameOf);
  const isAdded = kind === 'account-added';
  // In the record on the screen, which need not be the one in use.
  const undo = () =>
    void (isAdded
      ? incidents.removeAccount(account, held.slot)
      : incidents.tell(held.slot, { kind: 'account-added', account }));
  return (
    <div id="account-changed" tabIndex={-1} className="flow-2">
      <p className="flex flex-wrap items-center gap-x-5">
        <Done entry={change.id}>
          {written(change)} <Clock at={change.recordedAt} />
        </Done>
        {canWrite && (
          <TextButton onClick={undo}>
            {say('accounts.undo')}
            <span className="sr-only">: {written(change)}</span>
          </TextButton>
        )}
      </p>
      {!isAdded && <p>{say('accounts.stays')}</p>}
      {isAdded && findPlaybookName(account) && (
        <p>
          <Link className={buttonStyle('act', 'wide')} href={accountAddress(locale, account.id)}>
            {say('accounts.go-on', { account: nameOf(account, true) })}
          </Link>
        </p>
      )}
    </div>
  );
}

/**
 * What can be undone without taking back more than that. A second account is what was added, the first was chosen; one
 * that was taken off can be put back until something else is written.
 */
function lastChange(entries: readonly Entry[]) {
  const last = entries.findLast(({ kind }) => kind === 'account-added' || kind === 'account-removed');
  if (last?.kind === 'account-removed') return last === entries.at(-1) ? last : null;
  if (last?.kind !== 'account-added') return null;
  const { account } = last;
  const isFirst = sameAccount(mainAccount(entries), account);
  return !isFirst && isUntouched(entries, account) && canRemove(entries, account) ? last : null;
}
