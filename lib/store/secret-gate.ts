import type { TextIn } from '@/lib/incident/texts-in';
import type { FindSecrets } from '@/lib/secrets/find-secrets';
import type { FieldContext, Finding } from '@/lib/secrets/finding';
import { createLazy } from './lazy';

/** The secrets found in one field. Never the text itself. */
export interface SecretHits {
  field: string;
  findings: readonly Finding[];
}

export type ScanResult =
  | { ok: true }
  | { ok: false; why: 'secret'; seen: readonly SecretHits[] }
  /** The code for scanning could not be fetched. */
  | { ok: false; why: 'cannot-look' };

const places: Partial<Record<TextIn['form'], FieldContext>> = {
  txid: 'transaction-id',
  digest: 'digest',
  address: 'address',
  link: 'link',
  code: 'number',
  amount: 'amount',
  measured: 'file-name',
};

/** Looks through one text. Rejects if the code for it cannot be fetched. */
export type Scan = (text: string, place: FieldContext) => Promise<readonly Finding[]>;

// Fetched for the first text, since most taps have none.
const fetchFinder = async () => (await import('@/lib/background/jobs')).loadFinder();
const fetchBackground = async () => (await import('@/lib/background/background')).background;
const scanInBackground: Scan = async (text, place) =>
  (await fetchBackground()).run('findSecrets', { text, place });

const placeOf = ({ form }: TextIn) => places[form] ?? 'text';
const keyOf = (one: TextIn) => `${placeOf(one)} ${one.text}`;

/**
 * Stands before everything that is stored. Forms scan first, to report what they found; the store asks again as it
 * writes, in case a form forgot to.
 *
 * @param load the finder that runs in the page, for a file that is opened
 * @param scan looks through what was typed
 */
export function createSecretGate(
  load: () => Promise<FindSecrets> = fetchFinder,
  scan: Scan = scanInBackground,
) {
  const finder = createLazy(load);
  /** What the person declared to be no secret. In memory only. */
  const harmless = new Set<string>();
  /** What was found in the texts that a form scanned last, which it stores next. */
  let scanned: ReadonlyMap<string, readonly Finding[]> = new Map();

  const unasked = (one: TextIn, findings: readonly Finding[]) =>
    findings.filter(({ certain, start, end }) => certain || !harmless.has(one.text.slice(start, end)));
  const findIn = async (one: TextIn) => scanned.get(keyOf(one)) ?? scan(one.text, placeOf(one));
  const assertNone = (one: TextIn, findings: readonly Finding[]) => {
    // The error does not quote the text.
    if (unasked(one, findings).length > 0) throw new Error('a secret must not be stored');
  };
  /** Records the person's answer that a finding is no secret, for as long as the tab is open. */
  const dismissFinding = (text: string, { certain, start, end }: Finding) => {
    if (!certain) harmless.add(text.slice(start, end));
  };

  return {
    /** Resolves once `findingsIn` may be called; rejects if the code for it cannot be fetched. */
    ready: async () => void (await finder.load()),

    /** What stands in a text of a file, at once. */
    findingsIn(one: TextIn): Finding[] {
      if (!finder.value) throw new Error('nobody has looked at this text');
      return unasked(one, finder.value(one.text, placeOf(one)));
    },
    dismissFinding,

    /** Begins to fetch the code for scanning, as a form opens. A failure is reported by the next scan. */
    prepare: () => {
      fetchBackground()
        .then((background) => background.load('findSecrets'))
        .catch(() => {});
    },

    /** Whether these texts may be stored. What was asked about in `before`, which is stored, is not asked again. */
    async look(texts: readonly TextIn[], before: readonly TextIn[] = []): Promise<ScanResult> {
      const found = new Map<string, readonly Finding[]>();
      try {
        for (const one of before)
          for (const finding of unasked(one, await findIn(one))) dismissFinding(one.text, finding);
        for (const one of texts) found.set(keyOf(one), await findIn(one));
      } catch {
        return { ok: false, why: 'cannot-look' };
      }
      scanned = found;
      const seen = texts.flatMap((one) => {
        const findings = unasked(one, found.get(keyOf(one)) ?? []);
        return findings.length > 0 ? [{ field: one.field, findings }] : [];
      });
      return seen.length === 0 ? { ok: true } : { ok: false, why: 'secret', seen };
    },

    /**
     * Throws for a text that must not be stored, or that cannot be scanned: at once where a form has scanned them, so
     * that their entry is on the screen in the same turn, and else by the promise.
     */
    assertNoSecrets(texts: readonly TextIn[]): Promise<void> | undefined {
      const unscanned = texts.filter((one) => {
        const findings = scanned.get(keyOf(one));
        if (findings) assertNone(one, findings);
        return !findings;
      });
      if (unscanned.length === 0) return undefined;
      return Promise.all(unscanned.map(async (one) => assertNone(one, await findIn(one)))).then(() => {});
    },
  };
}

export type SecretGate = ReturnType<typeof createSecretGate>;

/** The gate of this tab: what the person answered in a form also holds in the store. */
export const secretGate = createSecretGate();
