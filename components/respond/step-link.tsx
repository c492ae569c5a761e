'use client';

import { OfficialLink } from '@/components/ui/official-link';
import { useFlow } from './flow';

interface Props {
  action: string;
  url: string;
  label: string;
  opens: [string, string];
  newTab: string;
  act?: boolean;
}

/** An official link inside a step. Opening it is written in the record. */
export function StepLink({ action, ...link }: Props) {
  const { tap } = useFlow();
  return <OfficialLink {...link} onOpen={() => tap.open && tap.openLink(action, link.url)} />;
}
