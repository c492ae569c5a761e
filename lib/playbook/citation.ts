import * as z from 'zod';

export const https = z.url({ protocol: /^https$/ });

/** How sure we are: high, read on the provider's own pages and recent; medium, own but old, or several agree. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a fact stands. Without an address where only public source code showed it. */
const source = z.strictObject({
  title: z.string().min(1),
  url: https.nullable(),
  /** The day or the month that the page shows, if it shows one. */
  dated: z.union([z.iso.date(), z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
});

export const citation = z.strictObject({
  source,
  checked: z.iso.date(),
  confidence,
  /** What a reader must know of this source, in English. */
  note: z.string().optional(),
});

export type Citation = z.infer<typeof citation>;
export type Confidence = z.infer<typeof confidence>;
