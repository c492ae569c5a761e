/** What one tab tells the others: that something on the shelf changed, and what was erased on purpose. */
export interface News {
  erased?: 'all' | readonly string[];
}

/** Tells the other tabs what was done here. */
export function openTabChannel(onNews: (news: News) => void): { announce: (news: News) => void } {
  // Not while pages are being built either: an open channel would keep that process alive.
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return { announce: () => {} };
  const channel = openChannel();
  if (!channel) return { announce: () => {} };
  // A tab of an older version sends a word.
  channel.onmessage = ({ data }) => onNews(typeof data === 'object' && data ? (data as News) : {});
  return { announce: (news) => channel.postMessage(news) };
}

/** Firefox refuses channels where a site's data is blocked. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('first-hour');
  } catch {
    return null;
  }
}
