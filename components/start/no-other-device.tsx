'use client';

import type { Tap } from '@/components/respond/tap';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';

/** Who may lend a device to somebody who has none but the one that was seen. `wallet`: null before an account is chosen. Needs the words `cut`. */
export function Borrow({ wallet }: { wallet: boolean | null }) {
  return <p>{useSay()('cut.borrow', { wallet: wallet === null ? 'unsure' : wallet ? 'yes' : 'no' })}</p>;
}

/** The tap of somebody who has another device after all, or by now. Needs the words `cut`. */
export function FoundDevice({ tap, onFound }: { tap: Tap; onFound?: () => void }) {
  const say = useSay();
  const onClick = () => {
    tap.answer('device', 'seen', say('cut.said-found'));
    onFound?.();
  };
  return tap.open ? <TextButton onClick={onClick}>{say('cut.found')}</TextButton> : null;
}
