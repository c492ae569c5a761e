import type { StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '@/lib/storage/incident-storage';
import type { IncidentState } from './incident-state';
import type { WriteQueue } from './write-queue';

/**
 * Shows on the screen whether everything is on disk.
 *
 * @param lost slots of records that were stored and are gone
 * @param queueOf what is waiting for the disk
 */
export function createStatus(
  store: StoreApi<IncidentState>,
  lost: ReadonlySet<string>,
  queueOf: () => Pick<WriteQueue, 'isEmpty' | 'ids'>,
) {
  /** Why the disk last refused; kept until it stores something. */
  let refusal: StorageFault | undefined;

  return {
    /** The disk stores again, or is about to be tried. */
    isTaken() {
      refusal = undefined;
    },

    /** Updates the status together with the screen, so that no entry is ever shown as saved too early. */
    settle(refused?: StorageFault, shown: Partial<IncidentState> = {}) {
      const queue = queueOf();
      const { current, held } = { ...store.getState(), ...shown };
      refusal = refused ?? (queue.isEmpty() ? undefined : refusal);
      const fault = refusal ?? (lost.size > 0 ? 'gone' : undefined);
      const waits = queue.isEmpty() ? 'saved' : 'saving';
      const gone = held.filter(({ slot }) => lost.has(slot)).flatMap(({ record }) => record.entries);
      store.setState({
        ...shown,
        status: fault
          ? { kind: 'unsaved', fault }
          : { kind: current || waits === 'saving' ? waits : 'nothing' },
        unsaved: new Set([...queue.ids(), ...gone.map(({ id }) => id)]),
      });
    },
  };
}
