import type { ReactNode } from 'react';
import { Mark } from './mark';

/** Something not saved: in ink, with the struck ring. */
export function Struck({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 font-bold" data-unsaved>
      <Mark kind="blocked" alone />
      <span>{children}</span>
    </span>
  );
}
