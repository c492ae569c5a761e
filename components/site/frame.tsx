import type { ReactNode } from 'react';
import { Corner } from '@/components/leave/corner';
import { cutOff } from '@/lib/content/catalogue';
import { type LocaleId, listedLocales } from '@/lib/i18n/locales';
import { getWords, type Translate } from '@/lib/i18n/words';
import { type Operator, operator } from '@/lib/operator/operator';
import { FrameView } from './frame-view';

interface Props {
  locale: LocaleId;
  /** The text of the skip link, which leads to the main part. */
  skip: string;
  /** The account's name, if the page is about one. */
  corner?: string | null;
  side?: ReactNode;
  children: ReactNode;
}

/** Header, one column, a rail beside it on wide screens, footer. */
export function Frame({ locale, skip, corner, side, children }: Props) {
  const t = getWords(locale);
  const languages = listedLocales.length > 1 && t('site.languages');
  return (
    <FrameView
      home={`/${locale}/`}
      skip={skip}
      brand={t('site.brand')}
      {...(corner ? { corner } : languages && { languages })}
      side={side}
      leave={<Corner text={t('leave.link')} />}
      cut={cutOff}
      foot={{
        promise: operator ? <Operated by={operator} t={t} /> : t('site.foot.promise'),
        name: t('site.foot.links'),
        links: [
          ['check/', t('site.foot.check')],
          ['about/#limits', t('site.foot.limits')],
          ['about/#privacy', t('site.foot.privacy')],
          ['about/#erase', t('site.foot.erase')],
        ],
      }}
    >
      {children}
    </FrameView>
  );
}

/** The promise of a copy that somebody else runs, and the way to reach them. */
function Operated({ by: { name, contact }, t }: { by: Operator; t: Translate }) {
  return (
    <>
      {t('site.foot.operated', { name })}{' '}
      <a
        className="inline-flex min-h-tap items-center text-ink"
        href={contact}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('site.foot.contact', { host: new URL(contact).host })}
      </a>
    </>
  );
}
