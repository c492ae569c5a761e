import { routeOf } from '@/app/[locale]/fetched-files';
import { whereFiles } from '@/components/check-up/where-content';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Where the things of a check-up stand at one account, as the page of the check-up fetches it. */
export const { generateStaticParams, GET } = routeOf(whereFiles);
