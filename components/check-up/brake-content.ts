import { hostOf } from '@/components/ui/official-words';
import { actions } from '@/lib/content/catalogue';
import { actionWords } from '@/lib/i18n/action-words';
import type { LocaleId } from '@/lib/i18n/locales';
import { domainsOf } from '@/lib/playbook/account-facts';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import type { Role } from '@/lib/playbook/vocabulary';

/** What stops loss, or who can: the fastest that an account's own order has. */
const wanted: readonly Role[] = ['brake', 'human', 'revoke'];

/**
 * The fastest way to stop loss at an account, for a card that is read in a hurry: what to do, the address to type, the
 * way there, the number to ring. All of it stands in the account's first urgent order too, with its sources.
 */
export function brakeContent(locale: LocaleId, account: PlaybookAccount) {
  const order: readonly ActionFacts[] = account.playbook.orders.default.flatMap(
    (id: string) => actions.find((action) => action.id === id) ?? [],
  );
  const [action] = wanted.flatMap((role) => order.filter((one) => one.role === role));
  if (!action) return null;
  const { title, steps } = actionWords(locale, account, action);
  // Who is locked out is told on the page of the account.
  const own = steps.filter(({ step }) => step.only !== 'locked-out');
  const hosts = own.flatMap(({ link }) => (link ? [hostOf(link.value)] : []));
  const paths = own.flatMap((one) => one.paths ?? []);
  const phones = own.flatMap((one) => one.phones);
  return {
    title,
    // Where the way begins is the provider’s own address, to be typed.
    ...((hosts[0] ?? domainsOf(account)[0]) && { host: hosts[0] ?? domainsOf(account)[0] }),
    ...(paths.length > 0 && { paths }),
    ...(phones.length > 0 && { phones }),
  };
}
