import type { Translate } from '@/lib/i18n/words';
import { splitAddress } from '@/lib/message-check/reviewed-hosts';

/** The host as a button shows it. */
export const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** The props of an official link besides its label. Computed at build time, so that the list of hosts is not sent. */
export function officialWords(t: Translate, url: string) {
  // The sentence is split at its address, which is styled separately.
  const [before = '', after = ''] = t('site.opens', { address: '\u0000' }).split('\u0000');
  const opens: [string, string] = [before, after];
  return { url, address: splitAddress(url), opens, newTab: t('site.new-tab') };
}

export type OfficialWords = ReturnType<typeof officialWords>;
