import Link from 'next/link';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** The promise, and the ways to what is said once. Under the bar of a phone it has no line of its own. */
export function Foot({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const links = [
    ['check', 'check/'],
    ['limits', 'about/#limits'],
    ['privacy', 'about/#privacy'],
    ['erase', 'about/#erase'],
  ] as const;
  return (
    <footer className="border-rule border-t pt-6 pb-12 text-small text-soft max-wide:peer-data-rail:border-t-0 print:hidden">
      <p>{t('site.foot.promise')}</p>
      <ul role="list" className="mt-2 flex flex-wrap gap-x-7" aria-label={t('site.foot.links')}>
        {links.map(([part, path]) => (
          <li key={part}>
            <Link
              className="inline-flex min-h-tap items-center text-ink"
              href={`/${locale}/${path}`}
              prefetch={false}
            >
              {t(`site.foot.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
