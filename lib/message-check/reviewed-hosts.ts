import { authorityHosts } from './authority-hosts';
import { providerHosts } from './provider-hosts';

/** Every host a link of ours may lead to, with whose it is. A test holds all links against this list. */
export const reviewedHosts = [
  { host: 'www.binance.com', domain: 'binance.com', whose: 'Binance' },
  { host: 'binance.com', domain: 'binance.com', whose: 'Binance' },
  { host: 'developers.binance.com', domain: 'binance.com', whose: 'Binance' },
  { host: 'academy.binance.com', domain: 'binance.com', whose: 'Binance' },
  { host: 'www.ic3.gov', domain: 'ic3.gov', whose: 'FBI Internet Crime Complaint Center' },
  { host: 'consumer.ftc.gov', domain: 'ftc.gov', whose: 'US Federal Trade Commission' },
  { host: 'www.cftc.gov', domain: 'cftc.gov', whose: 'US Commodity Futures Trading Commission' },
  { host: 'www.cyber.gov.au', domain: 'cyber.gov.au', whose: 'Australian Cyber Security Centre' },
  { host: 'stopthinkfraud.campaign.gov.uk', domain: 'campaign.gov.uk', whose: 'UK government' },
  { host: 'www.fcc.gov', domain: 'fcc.gov', whose: 'US Federal Communications Commission' },
  { host: 'www.ncsc.gov.uk', domain: 'ncsc.gov.uk', whose: 'UK National Cyber Security Centre' },
  { host: 'www.ownyouronline.govt.nz', domain: 'ownyouronline.govt.nz', whose: 'NCSC New Zealand' },
  { host: 'support.google.com', domain: 'google.com', whose: 'Google' },
  { host: 'myaccount.google.com', domain: 'google.com', whose: 'Google' },
  { host: 'mail.google.com', domain: 'google.com', whose: 'Google' },
  { host: 'support.microsoft.com', domain: 'microsoft.com', whose: 'Microsoft' },
  { host: 'support.apple.com', domain: 'apple.com', whose: 'Apple' },
  { host: 'help.yahoo.com', domain: 'yahoo.com', whose: 'Yahoo' },
  { host: 'faq.whatsapp.com', domain: 'whatsapp.com', whose: 'WhatsApp' },
  { host: 'telegram.org', domain: 'telegram.org', whose: 'Telegram' },
  { host: 'revoke.cash', domain: 'revoke.cash', whose: 'Revoke.cash' },
  { host: 'www.gate.com', domain: 'gate.com', whose: 'Gate' },
  { host: 'www.techarena.co.ke', domain: 'techarena.co.ke', whose: 'TechArena, as a news page' },
  {
    host: 'www.newindianexpress.com',
    domain: 'newindianexpress.com',
    whose: 'The New Indian Express, as a news page',
  },
  ...authorityHosts,
  ...providerHosts,
] as const;

/** The address in three parts, so that the registrable domain can be set in bold: `www.`, `binance.com`, `/en/…`. */
export function splitAddress(url: string): { before: string; domain: string; after: string } {
  const { host, pathname, search } = new URL(url);
  const reviewed = reviewedHosts.find((one) => one.host === host);
  if (!reviewed) throw new Error(`not on the reviewed list: ${host}`);
  const after = `${pathname}${search}`;
  return {
    before: host.slice(0, host.length - reviewed.domain.length),
    domain: reviewed.domain,
    after: after === '/' ? '' : after,
  };
}
