import { createStore } from 'zustand/vanilla';
import type { Instant } from '@/lib/incident/moment';
import type { StorageFault, Stored } from '@/lib/storage/incident-storage';
import { openSettings, type Settings } from '@/lib/storage/settings';
import { type SecretGate, secretGate } from './secret-gate';

export interface RehearsalState {
  isLoading: boolean;
  /** What the person wants to say on such a call, as kept on this device. */
  sentence: string | null;
  /** When each story was last played, by its id. */
  played: Readonly<Record<string, Instant>>;
  /** Why the device did not read or keep something, until it does; with the sentence that it was to keep, if any. */
  refused: { fault: StorageFault; wanted?: string | null } | null;
}

const empty = { sentence: null, played: {}, refused: null } as const;

/** Maximum length of a sentence, in UTF-16 units: it is said in one breath, and stands in a block read at once. */
export const longestSentence = 160;

/** A stored sentence, unless it is longer than any that is kept. */
const readSentence = (raw: string | null) => (raw !== null && raw.length <= longestSentence ? raw : null);

/** The dates in what is stored; anything else in it is dropped. */
function readPlayed(raw: string | null): Readonly<Record<string, Instant>> {
  try {
    const parsed: unknown = JSON.parse(raw ?? '{}');
    const dates = Object.entries(parsed ?? {}).filter(([, at]) => typeof at === 'string');
    return Object.fromEntries(dates);
  } catch {
    return {};
  }
}

/** What is kept of rehearsals on this device, and shown as kept only once it is on disk. */
export function createRehearsalStore(settings: Settings, gate: Pick<SecretGate, 'assertNoSecrets'>) {
  const store = createStore<RehearsalState>()(() => ({ isLoading: true, ...empty }));
  /** What was played and is not kept yet: the next one takes it along. */
  let unkept: Readonly<Record<string, Instant>> = {};
  /** Tells why the device did not answer, or that it did: not as long as something waits to be kept. */
  const settle = (answer: Stored<unknown> | undefined) =>
    store.setState(({ refused }) => {
      if (answer && !answer.ok) return { refused: { ...refused, fault: answer.fault } };
      const waits = refused?.wanted !== undefined || Object.keys(unkept).length > 0;
      return waits ? {} : { refused: null };
    });

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,

    async load(): Promise<void> {
      const [sentence, played] = await Promise.all([settings.read('sentence'), settings.read('rehearsed')]);
      store.setState({
        isLoading: false,
        ...(sentence.ok && { sentence: readSentence(sentence.value) }),
        ...(played.ok && { played: { ...readPlayed(played.value), ...unkept } }),
      });
      settle([sentence, played].find((one) => !one.ok));
    },

    /** Keeps a sentence in place of the one before, or none. Rejects for a secret, or where nobody can look for one. */
    async keepSentence(sentence: string | null): Promise<boolean> {
      if (sentence !== null)
        await gate.assertNoSecrets([{ field: 'sentence', text: sentence, form: 'line' }]);
      const stored = await settings.change('sentence', () => sentence);
      store.setState(
        stored.ok ? { sentence, refused: null } : { refused: { fault: stored.fault, wanted: sentence } },
      );
      return stored.ok;
    },

    /** Keeps when a story was played. Another tab may have played one meanwhile. */
    async notePlayed(story: string, at: Instant): Promise<void> {
      const now = { ...unkept, [story]: at };
      unkept = now;
      const stored = await settings.change('rehearsed', (before) =>
        JSON.stringify({ ...readPlayed(before), ...now }),
      );
      if (stored.ok && unkept === now) unkept = {};
      store.setState(({ played }) => ({
        played: stored.ok ? readPlayed(stored.value) : { ...played, ...now },
      }));
      settle(stored);
    },

    /** All was erased from the device. */
    forget() {
      unkept = {};
      store.setState(empty);
    },
  };
}

/** What is kept of rehearsals in this browser. */
export const rehearsals = createRehearsalStore(openSettings(), secretGate);
