import { ShieldAlert } from '@lucide/icons';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Finding } from '@/lib/secrets/finding';
import { mayBeGivenAway } from '@/lib/secrets/message-keys';
import { GivenAway } from './given-away';

interface Props {
  seen: readonly Pick<Finding, 'kind' | 'certain'>[];
  children: ReactNode;
}

/** Round what is said and asked of something that must not be written down, and what it means if somebody has it. */
export function SecretFrame({ seen, children }: Props) {
  return (
    <div className="my-3 flow-4 rounded-control border-2 border-ink border-s-8 bg-sheet p-4">
      {children}
      {mayBeGivenAway(seen.filter(({ certain }) => certain)) && <GivenAway />}
    </div>
  );
}

/** What was seen. */
export function SecretLine({ children }: { children: ReactNode }) {
  return (
    <p className="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
      <Icon of={ShieldAlert} />
      <b>{children}</b>
    </p>
  );
}
