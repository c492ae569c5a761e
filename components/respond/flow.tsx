'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useOpenPage } from '@/components/site/online';
import { focusHeading } from '@/components/site/shown-heading';
import { usePageLocale } from '@/components/site/words-provider';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { accountAddress, addressOf } from '@/lib/flow/addresses';
import type { Said } from '@/lib/flow/last-tap';
import { type Situation, situationOf } from '@/lib/flow/situation';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, mainAccount } from '@/lib/incident/fold';
import { type Landing, landingFragment, readFragment } from '@/lib/links/support-link';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident, useRecordFor } from '@/lib/store/use-incident';
import { isAtStep, unread } from '@/lib/store/whereabouts';
import { goTo, onScreenLink, useHash } from './fragment';
import { type Tap, useTap } from './tap';

interface Flow extends Situation {
  playbook: PlaybookIndex;
  /** The actions that stand on this page. */
  here: readonly string[];
  held: LoadedRecord | null;
  /** The kinds of the accounts in this incident that have a playbook: only those take anything over. */
  kinds: readonly string[];
  landing: Landing;
  /**
   * The one thing on the screen: an action's id, `questions`, `tasks`, `unknown`, or `elsewhere` while another page is on
   * its way. Null before scripts run.
   */
  screen: string | null;
  /** The address of what stands on another page, while that is wanted. */
  elsewhere: string | null;
  tap: Tap;
  /** When this screen came, in milliseconds. */
  arrivedAt: number;
  /** The answer that a step was given last, besides how it went: it can be taken back on the next screen. */
  said: Said | null;
  /** Answers a question within a step; `blocks` if the same tap blocked it. */
  answerHere: (question: string, answer: string, words: string, blocks?: boolean) => void;
  /** Goes to what comes next, by the record as it is at this moment. */
  goOn: () => void;
  /** Goes to an action or to the list, wherever it stands. */
  go: (screen: string) => void;
}

export const FlowContext = createContext<Flow | null>(null);

/** Only within `RespondFlow`. */
export const useFlow = () => useContext(FlowContext) as Flow;

interface Props {
  playbook: PlaybookIndex;
  /** The actions that stand on this page. */
  here: readonly string[];
  /** Whether the questions and the task list stand here too. */
  holdsList?: boolean;
  children: ReactNode;
}

/** Works out from the record and the address which one thing is on the screen. */
export function RespondFlow({ playbook, here, holdsList = false, children }: Props) {
  const { account } = playbook;
  const locale = usePageLocale();
  const openPage = useOpenPage();
  const held = useRecordFor(account);
  const loading = useIncident(({ status }) => status.kind === 'loading');
  const hash = useHash();
  const tap = useTap(playbook);
  const entries = held?.record.entries ?? none;
  const kinds = useMemo(() => kindsIn(entries), [entries]);
  const situation = useMemo(() => situationOf(playbook, entries, kinds), [playbook, entries, kinds]);

  const find = (id: string) => playbook.actions.find((action) => action.id === id);
  const landing = useMemo(
    () => readFragment(hash ?? '', (id) => playbook.actions.some((action) => action.id === id)),
    [hash, playbook],
  );
  const standsHere = (wanted: string) => here.includes(wanted) || (holdsList && !find(wanted));
  const wanted = landing.unknownStep ? 'unknown' : (landing.step ?? situation.nextScreen);
  const isHere = standsHere(wanted) || wanted === 'unknown';
  const screen = hash === null ? null : isHere ? wanted : 'elsewhere';
  const arrivedAt = useMemo(() => (screen === null ? 0 : Date.now()), [screen]);

  const [said, setSaid] = useState<Said | null>(null);
  const answerHere = (question: string, answer: string, words: string, blocks = false) => {
    if (screen === null) return;
    setSaid({ question, answer, at: screen, blocks });
    tap.answer(question, answer, words);
  };

  const addressFor = (wanted: string) => {
    const action = find(wanted);
    // Urgent steps stand on the page of an account, never on those of the incident.
    if (action && (account || !action.urgentOnly)) return addressOf(locale, playbook, action);
    return homeAddress();
  };
  const homeAddress = () => {
    const main = mainAccount(incidents.recordFor(account ?? undefined)?.record.entries ?? []);
    const home = account ?? (main && findPlaybookName(main));
    return accountAddress(locale, home?.id ?? null);
  };
  const go = (to: string) => {
    // Still the same step, which has changed: it is read from its beginning.
    if (to === screen) toHeading();
    else if (standsHere(to)) goTo(to);
    else openPage(`${addressFor(to)}#${to}`);
  };
  const goOn = () => {
    const onward = () => {
      // Behind an urgent step of the incident, the page of its account knows what comes next.
      if (!account && find(screen ?? '')?.joins) return openPage(homeAddress());
      const now = incidents.recordFor(account ?? undefined)?.record.entries ?? none;
      go(situationOf(playbook, now, kindsIn(now)).nextScreen);
    };
    // A tap that came before the shelf was read is written after it, and what comes next depends on it.
    if (incidents.isLoading()) void incidents.ready().then(onward);
    else onward();
  };

  const elsewhere =
    !loading && screen === 'elsewhere'
      ? addressFor(wanted) + landingFragment({ ...landing, step: wanted })
      : null;
  useEffect(() => {
    // A page that was just come to is drawn once with the fragment of the page before.
    if (elsewhere !== null && window.location.hash === hash) openPage(elsewhere, 'replace');
  }, [elsewhere, hash, openPage]);
  useEffect(() => {
    // The screen goes into the address as soon as it is known, so that "back" has somewhere to come back to.
    if (!loading && isHere && screen !== null && hash === '' && window.location.hash === '') {
      window.history.replaceState(null, '', `#${screen}`);
    }
  }, [loading, isHere, screen, hash]);
  useEffect(() => {
    document.addEventListener('click', onScreenLink);
    return () => document.removeEventListener('click', onScreenLink);
  }, []);
  const slot = held?.slot ?? null;
  useEffect(() => {
    if (isHere && screen !== null && screen !== 'unknown')
      isAtStep(loading && hash ? unread : slot, `${window.location.pathname}#${screen}`);
  }, [isHere, screen, slot, loading, hash]);
  useFocusOn(screen);

  return (
    <FlowContext
      value={{
        elsewhere,
        playbook,
        here,
        held,
        kinds,
        landing,
        screen,
        tap,
        arrivedAt,
        said,
        answerHere,
        goOn,
        go,
        ...situation,
      }}
    >
      {children}
    </FlowContext>
  );
}

const none: readonly never[] = [];

const kindsIn = (entries: readonly Entry[]): string[] =>
  accountsOf(entries).flatMap((account) => findPlaybookName(account)?.kind ?? []);

/**
 * Shows a screen from its beginning. Where the browser goes back to the place that was left, the link to the screen
 * they come from has the focus there.
 */
function toHeading(from?: string): () => void {
  stopWaiting();
  window.scrollTo(0, 0);
  // Going back, the browser looks for the fragment after this and drops the focus, so it is set a frame later.
  const frame = requestAnimationFrame(() => {
    const left =
      window.scrollY > 0 &&
      document.querySelector<HTMLElement>(`[data-screen]:not([hidden]) a[href="#${from}"]`);
    if (left) left.focus({ preventScroll: true });
    else stopWaiting = focusHeading();
  });
  stopWaiting = () => cancelAnimationFrame(frame);
  return () => stopWaiting();
}

/** Ends the wait for the last heading. */
let stopWaiting = () => {};

/** Moves the focus to the new screen's heading, so that a screen reader hears it. Not on arrival. */
function useFocusOn(screen: string | null) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const from = before.current;
    if (from === screen) return;
    before.current = screen;
    if (from === null || screen === null) {
      window.scrollTo(0, 0);
      return;
    }
    return toHeading(from);
  }, [screen]);
}
