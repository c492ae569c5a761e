'use client';

import { useOnward } from '@/components/respond/use-onward';
import { useSay } from '@/components/site/words-provider';
import { Link } from '@/components/ui/link';
import type { LoadedRecord } from '@/lib/store/shelf';
import { lastStepOf } from '@/lib/store/whereabouts';

/** The way back to the step that the person left; for whoever came from none, to what is next. */
export function ToSteps({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const { onward } = useOnward(held.record.entries);
  const to = lastStepOf(held.slot) ?? onward;
  if (!to) return null;
  return (
    <p className="mt-0">
      <Link className="inline-flex min-h-tap items-center" href={to}>
        {say('record.to-steps')}
      </Link>
    </p>
  );
}
