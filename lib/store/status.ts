import type { StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '@/lib/storage/incident-storage';
import type { IncidentState } from './incident-state';
import type { WriteQueue } from './write-queue';

/**
 * Says on the screen whether all is on disk.
 *
 * @param lost slots of records that were stored and are not any more
 * @param queueOf what is on its way to the disk
 */
export function createStatus(
  store: StoreApi<IncidentState>,
  lost: ReadonlySet<string>,
  queueOf: () => Pick<WriteQueue, 'isEmpty' | 'ids'>,
) {
  /** Why the disk took nothing when it was last asked; it stands until it takes something. */
  let refusal: StorageFault | undefined;

  return {
    /** The disk takes something again, or is asked anew. */
    isTaken() {
      refusal = undefined;
    },

    /** Says it in one step with what changes on the screen: no entry is ever shown as saved too early. */
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
