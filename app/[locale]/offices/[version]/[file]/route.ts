import { routeOf } from '@/app/[locale]/fetched-files';
import { placeFiles } from '@/components/report/place-content';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The offices of one country, with all facts, as the page on where to report fetches them. */
export const { generateStaticParams, GET } = routeOf(placeFiles);
