import type { Provider } from '@/lib/playbooks/schema';
import { binance } from './binance';
import { other } from './other';

/** All playbooks, in the order of the start page; the one that fits any exchange last. */
export const providers: readonly Provider[] = [binance, other];

export const findProvider = (id: string | null) => providers.find((provider) => provider.id === id);
