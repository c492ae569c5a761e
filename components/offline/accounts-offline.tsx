'use client';

import { LatePart, later } from '@/components/site/late-part';
import type { AccountPage } from './kept-accounts';

const accounts = later(() => import('./kept-accounts').then(({ KeptAccounts }) => KeptAccounts));

/** The accounts whose steps open without a network, once it is known which. */
export function AccountsOffline({ of }: { of: readonly AccountPage[] }) {
  return <LatePart meanwhile={null} of={accounts} props={{ of }} />;
}
