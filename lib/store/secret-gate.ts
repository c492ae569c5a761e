import type { TextIn } from '@/lib/incident/texts-in';
import type { FindSecrets } from '@/lib/secrets/find-secrets';
import type { FieldContext, Finding } from '@/lib/secrets/finding';
import { createLazy } from './lazy';
import { nextTurn, yieldToMain } from './yield-to-main';

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

/** Fetched for the first text, since most taps have none. */
const fetchFinder = async () => (await import('@/lib/secrets/find-secrets')).loadFindSecrets(nextTurn);

/**
 * Stands before everything that is stored. Forms scan first, to report what they found; the store scans again as it
 * writes, in case a form forgot to.
 */
export function createSecretGate(load: () => Promise<FindSecrets> = fetchFinder) {
  const finder = createLazy(load);
  /** What the person declared to be no secret. In memory only. */
  const harmless = new Set<string>();

  const looking = () => {
    if (!finder.value) throw new Error('nobody has looked at this text');
    return finder.value;
  };
  const placeOf = ({ form }: TextIn) => places[form] ?? 'text';
  const unasked = (text: string, findings: readonly Finding[]) =>
    findings.filter(({ certain, start, end }) => certain || !harmless.has(text.slice(start, end)));
  const findingsIn = (one: TextIn): Finding[] => unasked(one.text, looking()(one.text, placeOf(one)));
  /** Records the person's answer that a finding is no secret, for as long as the tab is open. */
  const dismissFinding = (text: string, { certain, start, end }: Finding) => {
    if (!certain) harmless.add(text.slice(start, end));
  };

  return {
    isReady: () => finder.value !== null,
    /** Resolves once texts can be scanned; rejects if the code for it cannot be fetched. */
    ready: async () => void (await finder.load()),
    findingsIn,
    dismissFinding,

    /** Begins to fetch the code for scanning, as a form opens. */
    prepare: finder.ahead,

    /** Whether these texts may be stored. What was asked about in `before`, which is stored, is not asked again. */
    async look(texts: readonly TextIn[], before: readonly TextIn[] = []): Promise<ScanResult> {
      if (texts.length === 0) return { ok: true };
      try {
        await finder.load();
      } catch {
        return { ok: false, why: 'cannot-look' };
      }
      for (const one of before) for (const finding of findingsIn(one)) dismissFinding(one.text, finding);
      const seen: SecretHits[] = [];
      for (const one of texts) {
        const found = await yieldToMain(looking().inSteps(one.text, placeOf(one)));
        const findings = unasked(one.text, found);
        if (findings.length > 0) seen.push({ field: one.field, findings });
      }
      return seen.length === 0 ? { ok: true } : { ok: false, why: 'secret', seen };
    },

    /** Throws for a text that must not be stored, or that cannot be scanned. The error does not quote it. */
    assertNoSecrets(texts: readonly TextIn[]) {
      if (texts.some((one) => findingsIn(one).length > 0)) throw new Error('a secret must not be stored');
    },
  };
}

export type SecretGate = ReturnType<typeof createSecretGate>;

/** The gate of this tab: what the person answered in a form also holds in the store. */
export const secretGate = createSecretGate();
