import { everyLocale } from '@/app/[locale]/root';
import { findLocale } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

const paper = '#f5f0e4';
/** Its edge may be cut off all around, so it serves as a mask too. */
const large = { src: '/icons/512.png', sizes: '512x512', type: 'image/png' };

/** What an installed app is called, where it opens, and what its icon offers, in a language. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/manifest.json'>) {
  const locale = findLocale((await params).locale);
  if (!locale) return new Response(null, { status: 404 });
  const t = getWords(locale.id);
  const at = (path: string, name: string) => ({ name, url: `/${locale.id}/${path}` });
  return Response.json({
    id: '/',
    name: t('site.brand'),
    short_name: t('site.brand'),
    description: t('site.description'),
    lang: locale.id,
    dir: locale.dir,
    start_url: `/${locale.id}/`,
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      large,
      { ...large, purpose: 'maskable' },
    ],
    shortcuts: [
      at('', t('offline.start')),
      at('check/', t('offline.check')),
      at('record/', t('offline.record')),
    ],
  });
}
