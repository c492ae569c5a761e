import type { Hiding } from '@/lib/message-check/hide';
import type { FindSecrets } from '@/lib/secrets/find-secrets';
import type { FieldContext } from '@/lib/secrets/finding';
import { nextTurn, yieldToMain } from './yield-to-main';

/** What a caller may follow and stop. */
export interface Watch {
  /** How much of it is done, in the unit of the job. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

interface Scanned {
  text: string;
  place: FieldContext;
}

interface Message {
  text: string;
  hiding: Hiding;
}

/** The finder of secrets, made here in steps. */
export const loadFinder = async (): Promise<FindSecrets> =>
  (await import('@/lib/secrets/find-secrets')).loadFindSecrets(nextTurn);

/**
 * What is done in the background: of each what fetches its code. What is given and what comes out must be data that can
 * be copied between threads. The same functions run in the page where it has no worker, so they let go of it now and
 * then.
 */
export const jobs = {
  digestFile: async () => {
    const { digestFile } = await import('@/lib/incident/file-digest');
    return (file: Blob, watch: Watch) => digestFile(file, watch);
  },
  findSecrets: async () => {
    const find = await loadFinder();
    return ({ text, place }: Scanned, _: Watch) => yieldToMain(find.inSteps(text, place));
  },
  checkText: async () => {
    const { checkText } = await import('@/lib/message-check/check-text');
    return async ({ text, hiding }: Message, _: Watch) => checkText(text, hiding);
  },
};

/** Jobs by name, each a function of what is given. */
export type Jobs = Record<string, () => Promise<(given: never, watch: Watch) => Promise<unknown>>>;

type Job<Of extends Jobs, Name extends keyof Of> = Awaited<ReturnType<Of[Name]>>;
export type Given<Of extends Jobs, Name extends keyof Of> = Parameters<Job<Of, Name>>[0];
export type Result<Of extends Jobs, Name extends keyof Of> = Awaited<ReturnType<Job<Of, Name>>>;
