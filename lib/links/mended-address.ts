import { decoded, makeFragment, readFragment, trailing } from './support-link';

interface Known {
  locales: readonly string[];
  providers: readonly string[];
}

/**
 * The address that was meant where a mail filter escaped the number sign, or put marks behind the account, so that it
 * leads nowhere: `/en/respond/binance/%23delete-api-keys`. Made anew of known parts only; null where there are none.
 */
export function mendedAddress(pathname: string, hash: string, { locales, providers }: Known): string | null {
  const found = /^\/([\w-]+)\/respond\/([\w-]+)\/?(.*)$/s.exec(decoded(pathname));
  const [, locale = '', provider = '', rest = ''] = found ?? [];
  if (!locales.includes(locale) || !providers.includes(provider)) return null;
  if (!rest.startsWith('#') && rest.replace(trailing, '') !== '') return null;
  const { step, caseNumber } = readFragment(rest.startsWith('#') ? rest : hash);
  const meant = `/${locale}/respond/${provider}/${makeFragment(step, caseNumber)}`;
  return meant === `${pathname}${hash}` ? null : meant;
}
