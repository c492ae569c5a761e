import { digestOf, textOf } from './text-of';

/** What was seen of a page the last time it was opened. */
export interface Seen {
  /** ISO 8601, UTC. */
  at: string;
  outcome: 'open' | 'gone' | 'refused' | 'unreachable';
  /** Why it was not open: a status, or a word of the network. */
  why?: string;
  /** Where it led, if elsewhere. */
  movedTo?: string;
  /** Of its text. */
  digest?: string;
}

/** What is new about a page since it was last opened. */
export type Finding = 'same' | 'first' | 'changed' | 'moved' | 'gone' | 'refused' | 'unreachable';

export interface Limits {
  /** Milliseconds between two pages of one host, from the end of one to the start of the next. */
  pause: number;
  /** Milliseconds for one page, with what it leads to. */
  patience: number;
  /** Bytes read of one page; the rest is left unread. */
  bytes: number;
  /** How often a page may lead on. */
  redirects: number;
  /** Hosts opened side by side. */
  atOnce: number;
}

export const limits: Limits = {
  pause: 2_000,
  patience: 20_000,
  bytes: 2_000_000,
  redirects: 5,
  atOnce: 4,
};

/** Says who asks, so that a host can write to us or refuse us. */
const headers = {
  'user-agent': 'first-hour-sources/1.0 (checks that cited help pages are still there)',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  'accept-language': 'en',
};

/** What a page says now, compared with what was seen of it. */
export function compare(before: Seen | undefined, now: Seen): Finding {
  if (now.outcome !== 'open') return now.outcome;
  if (now.movedTo && now.movedTo !== before?.movedTo) return 'moved';
  if (before?.digest === undefined) return 'first';
  return before.digest === now.digest ? 'same' : 'changed';
}

/** Opens one page, following where it leads within its limits. Never throws. */
export async function openPage(url: string, limits: Limits, now: () => Date): Promise<Seen> {
  const stop = AbortSignal.timeout(limits.patience);
  let at = url;
  const seen = (rest: Omit<Seen, 'at'>): Seen => ({
    at: now().toISOString(),
    ...rest,
    ...(at !== url && { movedTo: at }),
  });
  try {
    for (let left = limits.redirects; left >= 0; left -= 1) {
      const response = await fetch(at, { headers, redirect: 'manual', signal: stop });
      const { status } = response;
      const to = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (to !== null) {
        await response.body?.cancel();
        at = new URL(to, at).href;
        continue;
      }
      if (status === 404 || status === 410) return seen({ outcome: 'gone', why: `${status}` });
      if (!response.ok) return seen({ outcome: 'refused', why: `${status}` });
      const body = await readUpTo(response, limits.bytes);
      const digest = digestOf(textOf(body, response.headers.get('content-type') ?? ''));
      return seen({ outcome: 'open', digest });
    }
    return seen({ outcome: 'refused', why: 'leads on too often' });
  } catch (error) {
    return seen({ outcome: 'unreachable', why: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error.name === 'TimeoutError' ? 'too slow' : error.message);
}

/** The beginning of a body as text, no more than so many bytes. */
async function readUpTo(response: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value.subarray(0, bytes - read), { stream: true });
    read += part.value.length;
    if (read < bytes) continue;
    await reader?.cancel();
    break;
  }
  return text;
}

interface Opening {
  urls: readonly string[];
  limits: Limits;
  now?: () => Date;
  /** Called after each page, so that what was seen is kept if the run is broken off. */
  onSeen: (url: string, seen: Seen) => void;
}

/**
 * Opens pages, one host beside another and never two pages of a host at once, with a pause between them. A host that
 * asks to be left alone (429, 503) is not asked again in this run: its other pages are `refused`.
 */
export async function openPages({ urls, limits, now = () => new Date(), onSeen }: Opening): Promise<void> {
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  const openHost = async (host: string) => {
    const own = urls.filter((url) => new URL(url).host === host);
    let isTired = false;
    for (const [i, url] of own.entries()) {
      if (i > 0 && !isTired) await new Promise((resolve) => setTimeout(resolve, limits.pause));
      const seen: Seen = isTired
        ? { at: now().toISOString(), outcome: 'refused', why: 'the host asked for a rest' }
        : await openPage(url, limits, now);
      isTired ||= seen.why === '429' || seen.why === '503';
      onSeen(url, seen);
    }
  };
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) await openHost(host);
  };
  await Promise.all(Array.from({ length: limits.atOnce }, worker));
}
