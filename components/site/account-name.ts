import type { Translate } from '@/lib/i18n/words';

interface Named {
  kind: string;
  name: string | null;
}

/** An account's name inside a sentence, at build time. */
export const nameOf = (t: Translate, { kind, name }: Named): string => name ?? t(`site.any.${kind}`);

/** The same by itself, or at the beginning of a sentence. */
export const titleOf = (t: Translate, { kind, name }: Named): string => name ?? t(`site.any-title.${kind}`);
