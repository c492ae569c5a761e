import { publicPages, type Rule } from './public-pages';
import { digestOf, textOf } from './text-of';
import { createTurns, type Turns } from './turns';

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
  /** It is longer than what was read, so its digest says nothing of its end. */
  cut?: true;
}

export interface Limits {
  /** Milliseconds between two pages of one host, from the end of one to the start of the next. */
  pause: number;
  /** Milliseconds for one answer of a host. */
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

/** Says who asks, so that a host can tell us from others and refuse us. */
const headers = {
  'user-agent': 'first-hour-sources/1.0 (checks that cited help pages are still there)',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  'accept-language': 'en',
};

interface Opening {
  urls: readonly string[];
  limits: Limits;
  /** Which addresses may be opened, of those asked for and of those that they lead to. */
  rule?: Rule;
  now?: () => Date;
  /** Called after each page, so that what was seen is kept if the run is broken off. */
  onSeen: (url: string, seen: Seen) => void;
}

/**
 * Opens pages, one host beside another and never two pages of a host at once, with a pause between them, wherever they
 * lead. A host that asks to be left alone (429, 503) is not asked again in this run: its other pages are `refused`.
 * Never throws.
 */
export async function openPages(opening: Opening): Promise<void> {
  const { urls, limits, rule = publicPages, now = () => new Date(), onSeen } = opening;
  const tired = new Set<string>();
  const turns = createTurns(limits.pause, tired);
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
      for (const url of urls.filter((one) => new URL(one).host === host))
        onSeen(url, { at: now().toISOString(), ...(await openPage(url, { limits, rule, turns, tired })) });
  };
  await Promise.all(Array.from({ length: limits.atOnce }, worker));
}

interface Way {
  limits: Limits;
  rule: Rule;
  turns: Turns;
  tired: Set<string>;
}

type Answer = Omit<Seen, 'at' | 'movedTo'>;

/** Opens one page, following where it leads within its limits. */
async function openPage(url: string, { limits, rule, turns, tired }: Way): Promise<Omit<Seen, 'at'>> {
  let at = url;
  const seen = (answer: Answer) => ({ ...answer, ...(at !== url && { movedTo: at }) });
  try {
    for (let left = limits.redirects; left >= 0; left -= 1) {
      const why = await rule(new URL(at));
      if (why !== null) return seen({ outcome: 'refused', why });
      const { host } = new URL(at);
      const answer = await turns(host, () => ask(at, limits));
      if (answer === undefined) return seen({ outcome: 'refused', why: 'the host asked for a rest' });
      if ('outcome' in answer) {
        if (answer.why === '429' || answer.why === '503') tired.add(host);
        return seen(answer);
      }
      at = new URL(answer.to, at).href;
    }
    return seen({ outcome: 'refused', why: 'leads on too often' });
  } catch (error) {
    return seen({ outcome: 'unreachable', why: reasonOf(error) });
  }
}

/** Asks for one page: what it says, or where it leads. */
async function ask(url: string, { patience, bytes }: Limits): Promise<Answer | { to: string }> {
  const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) });
  const { status } = response;
  const to = status >= 300 && status < 400 ? response.headers.get('location') : null;
  if (to !== null || !response.ok) {
    await response.body?.cancel();
    if (to !== null) return { to };
    return { outcome: status === 404 || status === 410 ? 'gone' : 'refused', why: `${status}` };
  }
  const { body, cut } = await readUpTo(response, bytes);
  const text = textOf(body, response.headers.get('content-type') ?? '');
  if (text === null) return { outcome: 'refused', why: 'nested too deeply' };
  return { outcome: 'open', digest: digestOf(text), ...(cut && { cut }) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'too slow';
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code ?? error.message;
}

/** The beginning of a body, no more than so many bytes, and whether there was more. */
async function readUpTo(response: Response, bytes: number): Promise<{ body: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let read = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    read += part.value.length;
    if (read <= bytes) continue;
    await reader?.cancel();
    break;
  }
  return { body: new Uint8Array(Buffer.concat(parts)).subarray(0, bytes), cut: read > bytes };
}
