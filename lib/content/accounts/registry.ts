import type { PlaybookAccount } from '@/lib/playbook/schema';
import { binance } from './exchange/binance';
import { other } from './exchange/other';

/** All playbooks, in the order of the start page; the one that fits any exchange last. */
export const accounts: readonly PlaybookAccount[] = [binance, other];

export const findAccount = (id: string | null) => accounts.find((account) => account.id === id);
