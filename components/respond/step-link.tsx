'use client';

import { OfficialLink } from '@/components/ui/official-link';
import type { OfficialWords } from '@/components/ui/official-words';
import { useFlow } from './flow';

interface Props extends OfficialWords {
  action: string;
  label: string;
  act?: boolean;
}

/** An official link inside a step. Opening it is written in the record. */
export function StepLink({ action, ...link }: Props) {
  const { tap } = useFlow();
  return (
    <div className="mt-4">
      <OfficialLink {...link} onOpen={() => tap.open && tap.openLink(action, link.url)} />
    </div>
  );
}
