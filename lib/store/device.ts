import type { Stamp } from '@/lib/incident/entry';
import { toInstant } from '@/lib/incident/moment';
import { openIndexedDb } from '@/lib/storage/indexed-db';
import { webLockPen } from '@/lib/storage/pen';
import { openTabChannel } from '@/lib/storage/tabs';
import { createIncidentStore } from './incident-store';

/** This device's clock, zone and a fresh id. */
export const stampNow = (): Stamp => ({
  id: crypto.randomUUID(),
  recordedAt: toInstant(new Date()),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'unknown',
});

const tabs = openTabChannel((news) => {
  incidents.forget(news);
  void incidents.load();
});

/** The one store of this tab, over this device's storage. */
export const incidents = createIncidentStore(openIndexedDb(), stampNow, tabs.announce);

export const pen = webLockPen({
  onHeld: () => {
    incidents.setPen('here');
    void incidents.load();
  },
  onHeldElsewhere: () => incidents.setPen('elsewhere'),
});
