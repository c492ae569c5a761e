import { join } from 'node:path';
import { content } from '@/lib/content/content.fixture';
import { addressesIn } from './addresses';
import { checkSources } from './check-sources';
import { limits } from './open-pages';

// Opens every source and link from a machine with a network, and says which have moved, gone or changed: `npm run
// sources`. What was seen is kept in lib/upkeep/seen.json after each page, so a run that was broken off goes on where it
// was; the file is committed, so that the next editor goes on from there. What is new about a page is said again by
// every run, until the facts that name it were checked. `-- --all` opens those of the last day again; `-- binance` opens
// those whose address holds that word.
const args = process.argv.slice(2);
await checkSources({
  addresses: addressesIn(content),
  file: join(import.meta.dirname ?? '.', 'seen.json'),
  limits,
  print: console.log,
  again: args.includes('--all'),
  words: args.filter((one) => !one.startsWith('--')),
});
