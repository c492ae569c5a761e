import { decoded, makeFragment, readFragment, trailing } from './support-link';

interface Known {
  locales: readonly string[];
  accounts: readonly string[];
  actions: readonly string[];
}

/**
 * The address that was meant where a mail filter escaped the number sign, or put marks behind the account, so that it
 * leads nowhere: `/en/respond/binance/%23delete-api-keys`. Made anew of known parts only; null where there are none.
 */
export function mendedAddress(
  pathname: string,
  hash: string,
  { locales, accounts, actions }: Known,
): string | null {
  const found = /^\/([\w-]+)\/respond\/([\w-]+)\/?(.*)$/s.exec(decoded(pathname));
  const [, locale = '', account = '', rest = ''] = found ?? [];
  if (!locales.includes(locale) || !accounts.includes(account)) return null;
  if (!rest.startsWith('#') && rest.replace(trailing, '') !== '') return null;
  const { step, caseNumber } = readFragment(rest.startsWith('#') ? rest : hash, (id) => actions.includes(id));
  const meant = `/${locale}/respond/${account}/${makeFragment(step, caseNumber)}`;
  return meant === `${pathname}${hash}` ? null : meant;
}
