import { page } from '@/lib/content/cite';
import { flashbots, sealProject } from '@/lib/content/sources';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const anywhereHosts: readonly ReviewedHost[] = [
  { host: 'www.econsumer.gov', whose: 'econsumer.gov' },
  { host: 'whitehat.flashbots.net', whose: 'Flashbots' },
  { host: 'www.chainabuse.com', whose: 'Chainabuse' },
];

/** Where people of any country can turn. */
export const anywhere: readonly Authority[] = [
  {
    id: 'ic3-from-abroad',
    country: 'anywhere',
    outside: 'US',
    name: 'FBI Internet Crime Complaint Center (IC3)',
    kind: 'police',
    links: [{ url: 'https://www.ic3.gov', what: 'site' }],
    takes: ['from-abroad'],
    expects: ['no-news', 'no-files', 'no-edit'],
    sources: [
      page('SEAL: guide on malware', null, {
        checked: '2026-11-22',
        dated: '2026-05-11',
        sure: 'high',
        note: 'In the repository security-alliance/frameworks on GitHub. It gives this advice to people outside the US.',
      }),
    ],
  },
  {
    id: 'econsumer',
    country: 'anywhere',
    name: 'econsumer.gov',
    kind: 'consumer',
    links: [{ url: 'https://www.econsumer.gov', what: 'form' }],
    takes: ['cross-border'],
    sources: [page('econsumer.gov', 'https://www.econsumer.gov', { checked: '2026-11-22', sure: 'medium' })],
  },
  {
    id: 'seal-911',
    country: 'anywhere',
    name: 'SEAL 911',
    kind: 'crypto',
    typed: 't.me/seal_911_bot',
    takes: ['volunteers'],
    asks: ['addresses', 'txid', 'who', 'sites', 'odd', 'timeline'],
    expects: ['type-exactly', 'secret-phrase', 'kept-a-year'],
    sources: [sealProject],
  },
  {
    id: 'flashbots-whitehat',
    country: 'anywhere',
    name: 'Flashbots Whitehat',
    kind: 'crypto',
    links: [{ url: 'https://whitehat.flashbots.net/', what: 'site' }],
    takes: ['sweeper'],
    sources: [flashbots],
  },
  {
    id: 'chainabuse',
    country: 'anywhere',
    name: 'Chainabuse',
    kind: 'crypto',
    links: [{ url: 'https://www.chainabuse.com/report', what: 'form' }],
    takes: ['bad-addresses'],
    sources: [
      page('Chainabuse: report', 'https://www.chainabuse.com/report', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
];
