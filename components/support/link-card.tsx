import { useSay } from '@/components/site/words-provider';
import { QrCode } from '@/components/ui/qr-code';

/** All that is printed of the page: the link as a code and as an address, and what the page never asks for. */
export function LinkCard({ link, provider }: { link: string; provider: string }) {
  const say = useSay();
  return (
    <section className="flow-4 not-print:hidden" aria-label={say('support.card')}>
      <h2>{say('site.brand')}</h2>
      <p>{say('support.card-lead', { provider })}</p>
      <QrCode text={link} name={say('support.code')} />
      <p>
        <bdi className="code">{link}</bdi>
      </p>
      <p>{say('support.card-never')}</p>
    </section>
  );
}
