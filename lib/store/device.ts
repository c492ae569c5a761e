import { asWritten } from '@/lib/incident/as-written';
import { openIndexedDb } from '@/lib/storage/indexed-db';
import { openTabChannel } from '@/lib/storage/tabs';
import { webLock } from '@/lib/storage/write-lock';
import { newId } from './id';
import { createIncidentStore } from './incident-store';
import { setScreen } from './raw-record';
import { secretGate } from './secret-gate';
import { createStamps } from './stamps';

export const { stamp, lookedAway } = createStamps({
  newId,
  now: () => new Date(),
  counter: () => performance.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'unknown',
});

const tabs = openTabChannel((news) => {
  incidents.forget(news);
  void incidents.load();
});

/** The one store of this tab, over this device's storage. */
export const incidents = createIncidentStore(
  openIndexedDb(() => void incidents.load()),
  stamp,
  tabs.announce,
  secretGate,
);

export const writeLock = webLock({
  onHeld: () => {
    incidents.setWriteLock('here');
    void incidents.load();
  },
  onHeldElsewhere: () => incidents.setWriteLock('elsewhere'),
});

setScreen(() => {
  const { held, unreadable, status } = incidents.getState();
  // Entries of a newer version are written as they came.
  const written = held.map(({ slot, record }) => ({
    slot,
    record: { ...record, entries: record.entries.map(asWritten) },
  }));
  return { held: written, unreadable, status };
});

/** Sets what a page does when the browser suspends it, and when it is visible again. */
export function followThePage() {
  window.addEventListener('pagehide', () => {
    incidents.sendOff();
    writeLock.release();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (incidents.getState().writeLock !== 'unknown') writeLock.request();
    // Twice: the first one only waits for a write that was cut off as the page was left.
    void incidents.flush().then(incidents.flush);
  });
  // The code that could not be fetched may be available now.
  window.addEventListener('online', () => void incidents.flush());
  document.addEventListener('visibilitychange', () => {
    lookedAway();
    // On leaving, write what waits; on coming back, check that all is still there.
    if (document.visibilityState === 'visible' || incidents.getState().unsaved.size > 0)
      void incidents.flush();
  });
}
