import type { Translate } from '@/lib/i18n/words';
import { splitAddress } from '@/lib/message-check/reviewed-hosts';

/** The host as a button names it. */
export const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** What an official link needs besides its label. Put together where the page is built: the list of hosts stays there. */
export function officialWords(t: Translate, url: string) {
  // The sentence is cut round its address, so that the address can be set apart.
  const [before = '', after = ''] = t('site.opens', { address: '\u0000' }).split('\u0000');
  const opens: [string, string] = [before, after];
  return { url, address: splitAddress(url), opens, newTab: t('site.new-tab') };
}

export type OfficialWords = ReturnType<typeof officialWords>;
