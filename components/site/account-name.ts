import type { Translate } from '@/lib/i18n/words';

interface Named {
  kind: string;
  name: string | null;
}

/** An account's name as it stands inside a sentence, on a page that is built. */
export const nameOf = (t: Translate, { kind, name }: Named): string => name ?? t(`site.any.${kind}`);

/** The same as it stands alone, or at the head of a sentence. */
export const titleOf = (t: Translate, { kind, name }: Named): string => name ?? t(`site.any-title.${kind}`);
