import type { ReviewedHost } from '@/lib/playbook/channel';
import { africaAndGulfHosts } from './africa-and-gulf';
import { americasHosts } from './americas';
import { anywhereHosts } from './anywhere';
import { asiaEastHosts } from './asia-east';
import { asiaPacificHosts } from './asia-pacific';
import { asiaSouthAndEastHosts } from './asia-south-and-east';
import { europeHosts } from './europe';
import { europeNorthHosts } from './europe-north';
import { europeSouthAndEastHosts } from './europe-south-and-east';
import { europeWestHosts } from './europe-west';
import { latinAmericaHosts } from './latin-america';
import { supportLineHosts } from './support-lines';

/** Hosts of the offices and lines that we refer people to, and of the sources for them. */
export const authorityHosts: readonly ReviewedHost[] = [
  ...americasHosts,
  ...latinAmericaHosts,
  ...europeHosts,
  ...europeNorthHosts,
  ...europeWestHosts,
  ...europeSouthAndEastHosts,
  ...asiaPacificHosts,
  ...asiaEastHosts,
  ...asiaSouthAndEastHosts,
  ...africaAndGulfHosts,
  ...anywhereHosts,
  ...supportLineHosts,
];
