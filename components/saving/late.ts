import { later } from '@/components/site/late-part';

/** One chunk: whoever needs one of them soon needs another. */
const more = () => import('./more');

export const kept = later(() => more().then(({ Kept }) => Kept));
export const nothingHere = later(() => more().then(({ NothingHere }) => NothingHere));
export const textWays = later(() => more().then(({ TextWays }) => TextWays));
