import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** Round what is said and asked of something that must not be written down. */
export function SecretFrame({ children }: { children: ReactNode }) {
  return (
    <div className="my-3 flow-4 rounded-control border-2 border-ink border-s-8 bg-sheet p-4">{children}</div>
  );
}

/** What was seen. */
export function SecretLine({ children }: { children: ReactNode }) {
  return (
    <p className="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
      <ShieldAlert aria-hidden="true" />
      <b>{children}</b>
    </p>
  );
}
