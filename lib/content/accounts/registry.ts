import type { Provider } from '@/lib/playbook/schema';
import { binance } from './exchange/binance';
import { other } from './exchange/other';

/** All playbooks, in the order of the start page; the one that fits any exchange last. */
export const providers: readonly Provider[] = [binance, other];

/** The playbook of an account, of whatever kind. */
export const findAccount = ({ kind, id }: { kind: string; id: string }) =>
  kind === 'exchange' ? findProvider(id) : undefined;

export const findProvider = (id: string | null) => providers.find((provider) => provider.id === id);
