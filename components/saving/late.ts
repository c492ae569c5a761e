import { later } from '@/components/site/late-part';

/** One chunk: whoever needs one of its parts soon needs another. */
export const more = later(() => import('./more').then(({ More }) => More));
