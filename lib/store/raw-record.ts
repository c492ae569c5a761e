/** For the crash page, which must not need the store: that may be what failed. */
export { readRaw } from '@/lib/storage/raw';
