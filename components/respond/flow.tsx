'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { findProvider } from '@/lib/content/accounts/providers';
import { type Situation, situationOf } from '@/lib/flow/situation';
import { type Landing, readFragment } from '@/lib/links/support-link';
import type { Provider } from '@/lib/playbook/schema';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/incident-store';
import { useIncident, useRecordFor } from '@/lib/store/use-incident';
import { type Tap, useTap } from './tap';

export interface Flow extends Situation {
  provider: Provider;
  held: LoadedRecord | null;
  landing: Landing;
  /** The one place on the screen: an action's id, `questions`, `tasks` or `unknown`. Null before scripts run. */
  place: string | null;
  tap: Tap;
  /** When this place came on the screen, in milliseconds. */
  arrivedAt: number;
  /** Goes to what comes next, by the record as it is at this moment. */
  goOn: () => void;
}

const FlowContext = createContext<Flow | null>(null);

export function useFlow(): Flow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error('useFlow stands outside its page');
  return flow;
}

/**
 * Goes to a place. The address carries it, so that back, forward and reload keep it. Through `pushState`, which
 * the router completes with its own state: it does not come back to an entry that a plain fragment link made.
 */
export const goTo = (place: string) => {
  if (window.location.hash !== `#${place}`) window.history.pushState(null, '', `#${place}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

/** Takes the links between places, which work by themselves without scripts, through goTo. */
function onPlaceLink(event: MouseEvent) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  goTo(link.getAttribute('href')?.slice(1) ?? '');
}

/** Works out from the record and the address which one place is on the screen. */
export function RespondFlow({ provider: id, children }: { provider: string; children: ReactNode }) {
  const provider = findProvider(id);
  if (!provider) throw new Error(`no such provider: ${id}`);
  const held = useRecordFor(id);
  const loading = useIncident(({ status }) => status.kind === 'loading');
  const hash = useSyncExternalStore(
    onHashChange,
    () => window.location.hash,
    () => null,
  );
  const tap = useTap(id);

  const situation = useMemo(() => situationOf(provider, held?.record.entries ?? []), [provider, held]);
  const landing = useMemo(() => readFragment(hash ?? ''), [hash]);
  const place =
    hash === null ? null : landing.unknownStep ? 'unknown' : (landing.step ?? situation.nextPlace);
  const arrivedAt = useMemo(() => (place === null ? 0 : Date.now()), [place]);
  const goOn = () => {
    const go = () => goTo(situationOf(provider, incidents.recordFor(id)?.record.entries ?? []).nextPlace);
    // A tap that came before the shelf was read is written after it, and what comes next depends on it.
    if (incidents.isLoading()) void incidents.ready().then(go);
    else go();
  };

  useEffect(() => {
    // The place goes into the address as soon as it is known, so that "back" has somewhere to come back to.
    if (!loading && place !== null && hash === '' && window.location.hash === '') {
      window.history.replaceState(null, '', `#${place}`);
    }
  }, [loading, place, hash]);
  useEffect(() => {
    document.addEventListener('click', onPlaceLink);
    return () => document.removeEventListener('click', onPlaceLink);
  }, []);
  useFocusOn(place);

  return (
    <FlowContext value={{ provider, held, landing, place, tap, arrivedAt, goOn, ...situation }}>
      {children}
    </FlowContext>
  );
}

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}

/** Moves the focus to the new place's heading, so that a screen reader hears it. Not on arrival. */
function useFocusOn(place: string | null) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const arrived = before.current === null;
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    if (arrived || place === null) return;
    // Going back, the browser looks for the fragment after this and drops the focus, so it is set a frame later.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('[data-place]:not([hidden]) h1')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
}
