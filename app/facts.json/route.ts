import { factsFile } from '@/lib/published/facts';

export const dynamic = 'force-static';

/** Every fact with its source, the day it was read and how sure we are, for other programs. */
export const GET = () => Response.json(factsFile());
