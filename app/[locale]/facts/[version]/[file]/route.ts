import { routeOf } from '@/app/[locale]/fetched-files';
import { factFiles } from '@/components/about/facts-content';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The facts of one account, or of what is common to all, with their sources, as the page about the app fetches them. */
export const { generateStaticParams, GET } = routeOf(factFiles);
