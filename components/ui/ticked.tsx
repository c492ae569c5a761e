import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  /** It is on its way to the disk: not green yet. */
  waits?: boolean;
  /** Without its tick, where one stands beside it. */
  bare?: boolean | undefined;
  /** In the bar of a phone: smaller, the time stands above it. */
  inBar?: boolean | undefined;
  children: ReactNode;
}

/** Green never stands alone: a tick, and a time within. */
export function Ticked({ waits, bare, inBar, children }: Props) {
  const place = inBar ? 'max-wide:row-2 max-wide:text-small max-wide:[&>time]:hidden' : '';
  return (
    <span className={`font-bold ${waits ? '' : 'text-done'} ${place}`}>
      {!bare && (
        <Check
          className="me-[0.3em] inline-block size-[1.05em] stroke-3 align-[-0.14em]"
          aria-hidden="true"
        />
      )}
      {children}
    </span>
  );
}
