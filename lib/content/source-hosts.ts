import type { ReviewedHost } from '@/lib/playbook/channel';

/** Hosts of `sources.ts`, of the links in actions, and where “Leave fast” leads. */
export const sourceHosts: readonly ReviewedHost[] = [
  { host: 'www.ic3.gov', whose: 'FBI Internet Crime Complaint Center' },
  { host: 'consumer.ftc.gov', whose: 'US Federal Trade Commission' },
  { host: 'www.cftc.gov', whose: 'US Commodity Futures Trading Commission' },
  { host: 'www.cyber.gov.au', whose: 'Australian Cyber Security Centre' },
  { host: 'stopthinkfraud.campaign.gov.uk', whose: 'UK government' },
  { host: 'stopscamsuk.org.uk', whose: 'Stop Scams UK' },
  { host: 'www.fcc.gov', whose: 'US Federal Communications Commission' },
  { host: 'www.ncsc.gov.uk', whose: 'UK National Cyber Security Centre' },
  { host: 'www.ownyouronline.govt.nz', whose: 'NCSC New Zealand' },
  { host: 'support.google.com', whose: 'Google' },
  { host: 'faq.whatsapp.com', whose: 'WhatsApp' },
  { host: 'telegram.org', whose: 'Telegram' },
  { host: 'www.newindianexpress.com', whose: 'The New Indian Express, as a news page' },
  { host: 'support.microsoft.com', whose: 'Microsoft' },
  { host: 'support.apple.com', whose: 'Apple' },
  { host: 'help.yahoo.com', whose: 'Yahoo' },
  { host: 'revoke.cash', whose: 'Revoke.cash' },
  { host: 'safety.chainabuse.com', whose: 'Chainabuse' },
  { host: 'support.kraken.com', whose: 'Kraken' },
  { host: 'www.binance.com', whose: 'Binance' },
  { host: 'www.techarena.co.ke', whose: 'TechArena, as a news page' },
  { host: 'www.wikipedia.org', whose: 'Wikimedia Foundation' },
];
