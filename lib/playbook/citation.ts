import * as z from 'zod';

export const https = z.url({ protocol: /^https$/ });

/** How sure we are. High: recent pages of the provider's own; medium: its own but old, or several others agree. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a fact is stated. Without an address if only public source code showed it. */
const source = z.strictObject({
  title: z.string().min(1),
  url: https.nullable(),
  /** The day or month shown on the page, if any. */
  dated: z.union([z.iso.date(), z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
  /** The language of the page, if it is not English. */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .exactOptional(),
});

export const citation = z.strictObject({
  source,
  checked: z.iso.date(),
  confidence,
  /** What a reader must know about this source, in English. */
  note: z.string().optional(),
});

export type Citation = z.infer<typeof citation>;
export type Confidence = z.infer<typeof confidence>;
