/** What one tab tells the others: that something stored has changed, and what was erased on purpose. */
export interface News {
  erased?: 'all' | readonly string[];
}

/** Opens a channel to the other tabs. */
export function openTabChannel(onNews: (news: News) => void): { announce: (news: News) => void } {
  // None while pages are built: an open channel would keep that process alive.
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return { announce: () => {} };
  const channel = openChannel();
  if (!channel) return { announce: () => {} };
  // A tab of an older version sends a string.
  channel.onmessage = ({ data }) => onNews(typeof data === 'object' && data ? (data as News) : {});
  return { announce: (news) => channel.postMessage(news) };
}

/** Null in Firefox where a site's data is blocked. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('first-hour');
  } catch {
    return null;
  }
}
