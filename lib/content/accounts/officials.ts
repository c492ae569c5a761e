import { type Official, officialOf } from '@/lib/message-check/official';
import { accounts } from './registry';

/** Every provider whose channels we know. */
export const accountOfficials: readonly Official[] = accounts.map(officialOf).filter((one) => one !== null);
