import { type WordSet, wordSets } from '@/lib/i18n/by-need';
import { findLocale, locales } from '@/lib/i18n/locales';
import { wordsFile, wordsVersion } from '@/lib/i18n/words';

export const dynamic = 'force-static';
export const dynamicParams = false;

const sets = Object.keys(wordSets) as WordSet[];

export const generateStaticParams = () =>
  locales.flatMap(({ id }) =>
    sets.map((set) => ({ locale: id, version: wordsVersion(id), file: `${set}.json` })),
  );

/** The words that parts of pages fetch, as files. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/words/[version]/[file]'>) {
  const { locale, file } = await params;
  const set = sets.find((one) => `${one}.json` === file);
  const found = findLocale(locale);
  if (!set || !found) return new Response(null, { status: 404 });
  return new Response(wordsFile(found.id, set), { headers: { 'Content-Type': 'application/json' } });
}
