'use client';

import { useEffect, useState } from 'react';
import { type Asked, isOnSeenDevice } from '@/lib/flow/seen-device';
import { useCurrent } from '@/lib/store/use-incident';
import { keptHere } from './online';
import { useSay } from './words-provider';

/**
 * Off the line, answers a tap that would leave this page with what to do. On the window and before all else, so that the
 * tap writes nothing either.
 */
export function StayHere({ cut }: { cut: Asked }) {
  const say = useSay();
  const current = useCurrent();
  /** When the last such tap was, as events count it. */
  const [keptAt, setKeptAt] = useState<number | null>(null);
  useEffect(() => {
    const keep = ({ timeStamp }: Event) => setKeptAt(timeStamp);
    const forget = () => setKeptAt(null);
    const onClick = (event: MouseEvent) => {
      if (navigator.onLine || !leavesPage(event.target)) return forget();
      event.preventDefault();
      event.stopPropagation();
      keep(event);
    };
    window.addEventListener('click', onClick, true);
    window.addEventListener(keptHere, keep);
    window.addEventListener('online', forget);
    return () => {
      window.removeEventListener('click', onClick, true);
      window.removeEventListener(keptHere, keep);
      window.removeEventListener('online', forget);
    };
  }, []);
  return (
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
  );
}

/** Whether what was tapped is a link to another page of ours. */
function leavesPage(tapped: EventTarget | null): boolean {
  const link = tapped instanceof Element ? tapped.closest<HTMLAnchorElement>('a[href]') : null;
  const { protocol, origin, pathname } = window.location;
  return link?.protocol === protocol && link.origin === origin && link.pathname !== pathname;
}
