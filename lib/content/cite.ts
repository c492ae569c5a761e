import type { Channel, PhoneChannel } from '@/lib/playbook/channel';
import type { Citation, Confidence } from '@/lib/playbook/citation';

interface About {
  /** The day this fact was last checked against its source. */
  checked: string;
  /** `high`: an official page, read and clear. `medium`: old, partial or named by others. `low`: one source only. */
  sure: Confidence;
  /** The day or month shown on the page, if any. */
  dated?: string;
  /** The language of the page, if it is not English. */
  lang?: string;
  /** What a reader must know about the source, in English. */
  note?: string;
}

/** The source of a fact. One without an address needs a note, since there is no page to look at. */
export function page(title: string, url: string, about: About): Citation;
export function page(title: string, url: null, about: About & ({ note: string } | { sure: 'low' })): Citation;
export function page(
  title: string,
  url: string | null,
  { checked, sure, dated, lang, note }: About,
): Citation {
  const known = note ?? (sure === 'low' ? 'We could not confirm it.' : undefined);
  return {
    source: { title, url, dated: dated ?? null, ...(lang && { lang }) },
    checked,
    confidence: sure,
    ...(known && { note: known }),
  };
}

/** Channels with the same source. */
export const from = (citation: Citation, ...values: string[]): Channel[] =>
  values.map((value) => ({ ...citation, value }));

/** Phone numbers with the same source: country, calling code, number within the country, as the page writes it. */
export const phones = (
  citation: Citation,
  ...numbers: [country: string, code: string, value: string, written?: string][]
): PhoneChannel[] =>
  numbers.map(([country, code, value, written]) => ({
    ...citation,
    country,
    code,
    value,
    ...(written && { written }),
  }));
