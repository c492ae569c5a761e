import type { Citation } from '@/lib/playbook/schema';

/** The day the rows were last held against their sources. */
const checked = '2026-11-22';

const cite =
  (confidence: Citation['confidence']) =>
  (title: string, url: string | null = null, dated: string | null = null, note?: string): Citation => ({
    source: { title, url, dated },
    checked,
    confidence,
    ...(note && { note }),
  });

/** An official page of which we read a stored copy. */
export const read = cite('high');

/** A page that others name and sum up; we have not read it ourselves. */
export const named = cite('medium');
