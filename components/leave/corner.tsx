import { leaveHost, leaveTo } from '@/lib/content/leave';
import { tab } from './tab';

/**
 * The way out, always in the same corner; `text` is what it is called. A plain link; once scripts run, `LeaveFast` covers
 * the page first. It stands in the header, which leaves room for it.
 */
export function Corner({ text }: { text: string }) {
  return (
    <a id="leave" className={`${tab} end-0 px-3 py-1 text-ink`} href={leaveTo}>
      <b className="block">{text}</b>
      {leaveHost}
    </a>
  );
}
