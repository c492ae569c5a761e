import type { ReviewedHost } from '@/lib/playbook/channel';
import { africaAndGulfHosts } from './africa-and-gulf';
import { americasHosts } from './americas';
import { anywhereHosts } from './anywhere';
import { asiaPacificHosts } from './asia-pacific';
import { asiaSouthAndEastHosts } from './asia-south-and-east';
import { europeHosts } from './europe';
import { europeSouthAndEastHosts } from './europe-south-and-east';
import { supportLineHosts } from './support-lines';

/** Hosts of the offices and lines that we refer people to, and of the sources for them. */
export const authorityHosts: readonly ReviewedHost[] = [
  ...americasHosts,
  ...europeHosts,
  ...europeSouthAndEastHosts,
  ...asiaPacificHosts,
  ...asiaSouthAndEastHosts,
  ...africaAndGulfHosts,
  ...anywhereHosts,
  ...supportLineHosts,
];
