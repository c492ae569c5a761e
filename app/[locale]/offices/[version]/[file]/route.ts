import { placeFiles, placesVersion } from '@/components/report/place-content';
import { findLocale, locales } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  locales.flatMap(({ id }) =>
    [...placeFiles(id).keys()].map((place) => ({
      locale: id,
      version: placesVersion(id),
      file: `${place}.json`,
    })),
  );

/** The offices of one country, with all facts, as the page on where to report fetches them. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/offices/[version]/[file]'>) {
  const { locale, file } = await params;
  const found = findLocale(locale);
  const facts = found && placeFiles(found.id).get(file.replace(/\.json$/, ''));
  if (!facts) return new Response(null, { status: 404 });
  return new Response(facts, { headers: { 'Content-Type': 'application/json' } });
}
