import type { TextIn } from '@/lib/incident/texts-in';
import type { FindSecrets } from '@/lib/secrets/find-secrets';
import type { FieldContext, Finding } from '@/lib/secrets/finding';
import { createLazy } from './lazy';
import { nextTurn, yieldToMain } from './yield-to-main';

/** What was seen in one field. Never the text itself. */
export interface SecretHits {
  field: string;
  findings: readonly Finding[];
}

export type ScanResult =
  | { ok: true }
  | { ok: false; why: 'secret'; seen: readonly SecretHits[] }
  /** What is needed to look could not be fetched. */
  | { ok: false; why: 'cannot-look' };

const places: Partial<Record<TextIn['form'], FieldContext>> = {
  txid: 'transaction-id',
  digest: 'digest',
  address: 'address',
  link: 'link',
  code: 'number',
  amount: 'amount',
};

/** Fetched with the first text, since most taps have none. */
const fetchFinder = async () => (await import('@/lib/secrets/find-secrets')).loadFindSecrets(nextTurn);

/**
 * Stands before everything that is stored. Forms look first, to say what they saw; the store checks once more as it
 * writes, so that nothing gets past a form that forgot to.
 */
export function createSecretGate(load: () => Promise<FindSecrets> = fetchFinder) {
  const finder = createLazy(load);
  /** What the person said is none, by their answer to a question. In memory only. */
  const harmless = new Set<string>();

  const looking = () => {
    if (!finder.value) throw new Error('nobody has looked at this text');
    return finder.value;
  };
  const placeOf = ({ form }: TextIn) => places[form] ?? 'text';
  const unasked = (text: string, findings: readonly Finding[]) =>
    findings.filter(({ certain, start, end }) => certain || !harmless.has(text.slice(start, end)));
  const findingsIn = (one: TextIn): Finding[] => unasked(one.text, looking()(one.text, placeOf(one)));
  /** The person's answer: what was found in this text is no secret. It holds as long as the tab does. */
  const dismissFinding = (text: string, { certain, start, end }: Finding) => {
    if (!certain) harmless.add(text.slice(start, end));
  };

  return {
    isReady: () => finder.value !== null,
    /** Resolves once texts can be looked at; rejects where what that takes cannot be fetched. */
    ready: async () => void (await finder.load()),
    findingsIn,
    dismissFinding,

    /** Begins to fetch what looking takes, as a form opens. */
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

    /** Throws at a text that must not be stored, or that nobody could look at. The error says nothing of it. */
    assertNoSecrets(texts: readonly TextIn[]) {
      if (texts.some((one) => findingsIn(one).length > 0)) throw new Error('a secret must not be stored');
    },
  };
}

export type SecretGate = ReturnType<typeof createSecretGate>;

/** The one of this tab: what the person answered in a form holds where it is written. */
export const secretGate = createSecretGate();
