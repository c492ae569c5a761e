import type { FetchedFiles } from '@/lib/i18n/fetched-files';
import { findLocale, locales } from '@/lib/i18n/locales';

/** The route of files that pages fetch: `/{lang}/…/<version>/<name>.json`. */
export const routeOf = (files: FetchedFiles) => ({
  generateStaticParams: () =>
    locales.flatMap(({ id }) =>
      [...files.in(id).keys()].map((name) => ({
        locale: id,
        version: files.version(id),
        file: `${name}.json`,
      })),
    ),
  GET: async (_: Request, { params }: { params: Promise<{ locale: string; file: string }> }) => {
    const { locale, file } = await params;
    const found = findLocale(locale);
    const content = found && files.in(found.id).get(file.replace(/\.json$/, ''));
    if (!content) return new Response(null, { status: 404 });
    return new Response(content, { headers: { 'Content-Type': 'application/json' } });
  },
});
