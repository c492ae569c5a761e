'use client';

import { LatePart, later } from '@/components/site/late-part';
import type { AccountPage } from './kept-accounts';

const everything = later(() => import('./keep-everything').then(({ KeepEverything }) => KeepEverything));

const takeAlong = later(() => import('./take-along').then(({ TakeAlong }) => TakeAlong));

/** The two ways between the records of a browser and of the app on the home screen. */
export const BesideInstalled = () => <LatePart meanwhile={null} of={takeAlong} props={{}} />;

/** What works without the internet now, and keeping all the rest. */
export function WorksOffline({ of }: { of: readonly AccountPage[] }) {
  return <LatePart of={everything} props={{ of }} />;
}
