'use client';

import { useIncident, usePen } from '@/lib/store/use-incident';
import { Elsewhere } from './elsewhere';

/** Stands at the top of every page where one writes: asks for the pen, and says so where another tab has it. */
export function ElsewhereNotice() {
  usePen();
  const elsewhere = useIncident(({ pen }) => pen === 'elsewhere');
  if (!elsewhere) return null;
  return (
    <section className="offered" aria-labelledby="written-elsewhere">
      <Elsewhere heading="written-elsewhere" />
    </section>
  );
}
