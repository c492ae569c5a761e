'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { accountKey } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, canRemove, isUntouched } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { createEntryFormatter } from '@/lib/wording/lines';

interface Props {
  held: LoadedRecord;
  canWrite: boolean;
  /** The id of the list that takes the focus once the account is off again. */
  back: string;
}

/** The account added last, with its undo; nothing once something was done for it. */
export function JustAdded({ held, canWrite, back }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const { entries } = held.record;
  const added = lastAdded(entries);
  useFocusAfterChange('account-added', added?.id ?? 'none', 'none');
  if (!added) return null;
  const { written } = createEntryFormatter(entries, say, nameOf);
  const takeOff = () => {
    document.getElementById(back)?.querySelector('summary')?.focus();
    // From the record on the screen, which need not be the one in use.
    void incidents.tell(held.slot, { kind: 'account-removed', account: added.account });
  };
  return (
    <p id="account-added" tabIndex={-1} className="flex flex-wrap items-center gap-x-5">
      <Done entry={added.id}>
        {written(added)} <Clock at={added.recordedAt} />
      </Done>
      {canWrite && (
        <TextButton onClick={takeOff}>
          {say('accounts.undo')}
          <span className="sr-only">: {written(added)}</span>
        </TextButton>
      )}
    </p>
  );
}

/** A second account is what was added; the first was chosen. */
function lastAdded(entries: readonly Entry[]) {
  const [, ...more] = accountsOf(entries);
  const standing = more.filter((account) => isUntouched(entries, account) && canRemove(entries, account));
  const keys = new Set(standing.map(accountKey));
  const added = entries.findLast(
    (entry) => entry.kind === 'account-added' && keys.has(accountKey(entry.account)),
  );
  return added?.kind === 'account-added' ? added : null;
}
