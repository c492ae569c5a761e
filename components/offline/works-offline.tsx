'use client';

import { LatePart, later } from '@/components/site/late-part';
import type { AccountPage } from './kept-accounts';

const everything = later(() => import('./keep-everything').then(({ KeepEverything }) => KeepEverything));

/** What works without the internet now, and keeping all the rest. */
export function WorksOffline({ of }: { of: readonly AccountPage[] }) {
  return <LatePart of={everything} props={{ of }} />;
}
