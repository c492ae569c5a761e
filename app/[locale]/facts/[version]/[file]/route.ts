import { factFiles, factsVersion } from '@/components/about/facts-content';
import { findLocale, locales } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  locales.flatMap(({ id }) =>
    [...factFiles(id).keys()].map((group) => ({
      locale: id,
      version: factsVersion(id),
      file: `${group}.json`,
    })),
  );

/** The facts of one account, or of what is common to all, with their sources, as the page about the app fetches them. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/facts/[version]/[file]'>) {
  const { locale, file } = await params;
  const found = findLocale(locale);
  const facts = found && factFiles(found.id).get(file.replace(/\.json$/, ''));
  if (!facts) return new Response(null, { status: 404 });
  return new Response(facts, { headers: { 'Content-Type': 'application/json' } });
}
