'use client';

import { useEffect, useState } from 'react';
import { useAhead } from '@/components/offline/ahead';
import { more } from '@/components/saving/late';
import { type Asked, isOnSeenDevice } from '@/lib/flow/seen-device';
import { keepForLater, keptPages } from '@/lib/offline/keep';
import { onNewer, takeNewer } from '@/lib/offline/newer';
import { useCurrent } from '@/lib/store/use-incident';
import { useFetchAhead } from './fetched-words';
import { keptHere } from './online';
import { usePageLocale, useSay } from './words-provider';

/**
 * Off the line, a tap that would leave this page loads a page that is kept on this device, and is answered with what to
 * do if it is not. On the window and before all else, so that the tap writes nothing then.
 */
export function StayHere({ cut }: { cut: Asked }) {
  const say = useSay();
  const locale = usePageLocale();
  const current = useCurrent();
  /** A newer version is offered where nobody is in the middle of a step. */
  const [hasNewer, setHasNewer] = useState(false);
  useEffect(() => {
    const isCalm = [`/${locale}/`, `/${locale}/about/`].includes(window.location.pathname);
    return isCalm ? onNewer(() => setHasNewer(true)) : undefined;
  }, [locale]);
  /** When the last such tap was, as events count it. */
  const [keptAt, setKeptAt] = useState<number | null>(null);
  useEffect(() => {
    let kept: ReadonlySet<string> = new Set();
    const look = () =>
      void keptPages().then((pages) => {
        kept = pages;
      });
    const opens = (to: string) => kept.has(new URL(to, window.location.href).pathname);
    const forget = () => setKeptAt(null);
    const onClick = (event: MouseEvent) => {
      const link = navigator.onLine ? null : linkAway(event.target);
      if (!link || opens(link.href)) return forget();
      event.preventDefault();
      event.stopPropagation();
      setKeptAt(event.timeStamp);
    };
    const onGoing = (event: Event) => {
      const [to, how] = (event as CustomEvent<[string, 'push' | 'replace']>).detail;
      if (opens(to)) window.location[how === 'push' ? 'assign' : 'replace'](to);
      else setKeptAt(event.timeStamp);
    };
    look();
    window.addEventListener('offline', look);
    window.addEventListener('click', onClick, true);
    window.addEventListener(keptHere, onGoing);
    window.addEventListener('online', forget);
    return () => {
      window.removeEventListener('offline', look);
      window.removeEventListener('click', onClick, true);
      window.removeEventListener(keptHere, onGoing);
      window.removeEventListener('online', forget);
    };
  }, []);
  // What stands beside saving comes with the first tap, by then perhaps off the line.
  const fetchWords = useFetchAhead('keeping');
  useEffect(() => {
    more.ahead();
    void fetchWords();
  }, [fetchWords]);
  const ahead = useAhead();
  useEffect(
    () => whenIdle(() => void keepForLater([window.location.pathname, ...ahead.split(' ')])),
    [ahead],
  );
  return (
    <>
      {hasNewer && (
        <p role="status" className="px-gutter pb-12 print:hidden">
          {say('site.words.newer')}{' '}
          <button
            className="inline-flex min-h-tap items-center text-act underline"
            type="button"
            onClick={() => void takeNewer()}
          >
            {say('site.words.take-newer')}
          </button>
        </p>
      )}
      <div role="status" className="fixed inset-x-0 bottom-0 z-3 print:hidden">
        {keptAt !== null && (
          <p key={keptAt} className="bg-ink px-gutter py-5 font-bold text-paper">
            {say(
              isOnSeenDevice(cut, current?.record.entries ?? [])
                ? 'site.words.offline-seen'
                : 'site.words.offline',
            )}
          </p>
        )}
      </div>
    </>
  );
}

/** What was tapped, if it is a link to another page of ours. */
function linkAway(tapped: EventTarget | null): HTMLAnchorElement | null {
  const link = tapped instanceof Element ? tapped.closest<HTMLAnchorElement>('a[href]') : null;
  const { protocol, origin, pathname } = window.location;
  const isAway = link?.protocol === protocol && link.origin === origin && link.pathname !== pathname;
  return isAway ? link : null;
}

/** Runs once the page has loaded and nothing else is to be done. */
function whenIdle(run: () => void): () => void {
  let id = 0;
  const wait = () => {
    id = window.requestIdleCallback?.(run) ?? window.setTimeout(run, 2000);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    (window.cancelIdleCallback ?? window.clearTimeout)(id);
  };
}
