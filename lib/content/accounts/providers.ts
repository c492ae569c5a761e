import type { Account, Provider } from '@/lib/playbook/schema';
import { binance } from './exchange/binance';
import { other } from './exchange/other';
import { domainsOf, linksOf } from './facts';

const asProvider = (account: Account): Provider[] => {
  const { id, name, playbook } = account;
  return playbook ? [{ ...playbook, id, name, domains: domainsOf(account), links: linksOf(account) }] : [];
};

/** The accounts with a playbook as the plan reads them. */
export const providers: readonly Provider[] = [binance, other].flatMap(asProvider);

export const findProvider = (id: string | null) => providers.find((provider) => provider.id === id);
