import { type Instant, toInstant } from '@/lib/incident/moment';

/**
 * When records were last opened or begun in this browser: a mark that tells a store that was cleared from one that never
 * held any. It lies in `localStorage`, which Chromium keeps when it evicts IndexedDB, caches and workers, or deletes a
 * broken database. WebKit and Firefox clear it along with the records: there, nothing can be known afterwards. A cookie
 * might stay, but would go to the host with each request.
 *
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/service_worker/README.md (Quota Manager)
 * https://webkit.org/blog/14403/updates-to-storage-policy/
 */
const key = 'last-opened';

export const noteOpened = () => attempt(() => localStorage.setItem(key, toInstant(new Date())));
export const lastOpened = (): Instant | null => attempt(() => localStorage.getItem(key)) ?? null;
export const forgetOpened = () => attempt(() => localStorage.removeItem(key));

/** Undefined where the browser refuses. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
