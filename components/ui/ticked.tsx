import { Check } from '@lucide/icons';
import type { ReactNode } from 'react';
import { Icon } from './icon';

interface Props {
  /** Being saved, so not green yet. */
  waits?: boolean;
  /** Without a tick, if there is one beside it. */
  bare?: boolean | undefined;
  /** In the bar of a phone: smaller, with the time above. */
  inBar?: boolean | undefined;
  children: ReactNode;
}

/** Green always comes with a tick and a time. */
export function Ticked({ waits, bare, inBar, children }: Props) {
  const place = inBar ? 'max-wide:row-2 max-wide:text-small max-wide:[&>time]:hidden' : '';
  return (
    <span className={`font-bold ${waits ? '' : 'text-done'} ${place}`}>
      {!bare && (
        <Icon of={Check} className="me-[0.3em] inline-block size-[1.05em] stroke-3 align-[-0.14em]" />
      )}
      {children}
    </span>
  );
}
