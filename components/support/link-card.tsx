import { QrCode } from '@/components/ui/qr-code';
import type { AccountRef } from '@/lib/incident/account';
import type { Language } from '@/lib/wording/language';

interface Props {
  /** Without a case number: whoever prints a card prints it for many. */
  link: string;
  account: AccountRef;
  language: Language;
}

/** All that is printed of the page: the link as a code and as an address, and what the page never asks for. */
export function LinkCard({ link, account, language: { tag, direction, say, nameOf } }: Props) {
  return (
    <section className="flow-4 not-print:hidden" lang={tag} dir={direction} aria-label={say('support.card')}>
      <h2>{say('site.brand')}</h2>
      <p>{say('support.card-lead', { provider: nameOf(account) })}</p>
      <QrCode text={link} name={say('support.code')} />
      <p>
        <bdi className="code">{link}</bdi>
      </p>
      <p>{say('support.card-never')}</p>
    </section>
  );
}
