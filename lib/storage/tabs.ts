/** Tells the other tabs that something on the shelf changed. */
export function openTabChannel(onChanged: () => void): { announce: () => void } {
  // Not while pages are being built either: an open channel would keep that process alive.
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return { announce: () => {} };
  const channel = new BroadcastChannel('first-hour');
  channel.onmessage = onChanged;
  return { announce: () => channel.postMessage('changed') };
}
