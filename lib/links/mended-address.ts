import { decoded, landingFragment, readFragment, trailing } from './support-link';

interface Known {
  locales: readonly string[];
  accounts: readonly string[];
  actions: readonly string[];
}

/**
 * The intended address if a mail filter escaped the number sign or put marks behind the account, so that the address
 * leads nowhere: `/en/respond/binance/%23delete-api-keys`. Rebuilt from known parts only; null without any.
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
  const landing = readFragment(rest.startsWith('#') ? rest : hash, (id) => actions.includes(id));
  const meant = `/${locale}/respond/${account}/${landingFragment(landing)}`;
  return meant === `${pathname}${hash}` ? null : meant;
}
