import type { Citation } from '@/lib/playbook/schema';
import type { Channel, PhoneChannel } from './official';

/** The day the channels were last held against their sources. */
const checked = '2026-11-22';

const cite =
  (confidence: Citation['confidence']) =>
  (title: string, url: string | null = null, dated: string | null = null, note?: string): Citation => ({
    source: { title, url, dated },
    checked,
    confidence,
    ...(note && { note }),
  });

/** Read on the provider's own pages, and clear. */
export const read = cite('high');
/** Its own page, but old or partial; or several public projects agree. */
export const partly = cite('medium');
/** Named by one source that we could not confirm: kept so that it is not called an imitation either. */
export const unconfirmed = (
  title: string,
  url: string | null = null,
  dated: string | null = null,
  note = 'We could not confirm it.',
): Citation => cite('low')(title, url, dated, note);

/** Channels that rest on one source. */
export const from = (citation: Citation, ...values: string[]): Channel[] =>
  values.map((value) => ({ ...citation, value }));

/** Phone numbers that rest on one source: country, calling code, number within the country. */
export const phones = (citation: Citation, ...numbers: [string, string, string][]): PhoneChannel[] =>
  numbers.map(([country, code, value]) => ({ ...citation, country, code, value }));
