import { accountOfficials } from '@/lib/content/accounts/officials';
import { authorityOfficials } from '@/lib/content/authorities/officials';
import { checkBy } from './check';
import type { Checked } from './checked';
import { isConfirmed } from './official';

/** All officials known to the message check. */
export const everybody = [...accountOfficials, ...authorityOfficials];
export const check = checkBy(everybody);
/** Each channel in a text with its answer, the gravest first. */
export const answersIn = (text: string) => check.checkMessage(text).found;

/** Every confirmed domain, once, without `www.`. */
export const officialDomains = [
  ...new Set(everybody.flatMap(({ domains }) => domains.filter(isConfirmed).map(({ value }) => value))),
].map((domain) => domain.replace(/^www\./, ''));

/** Whether a host really is official: one of the domains or, for a provider, below one. */
export const isOfficialHost = (host: string) =>
  officialHosts.has(host) || aboveThem.some((ending) => host.endsWith(ending));

const written = everybody.flatMap(({ domains, pages }) =>
  [...domains, ...pages].filter(isConfirmed).map(({ value }) => value),
);
const officialHosts = new Set(written.flatMap((value) => [value, value.replace(/^www\./, '')]));
const aboveThem = [...new Set(written)].map((value) => `.${value}`);

const short = ({ answer }: Checked) => {
  if (answer.kind === 'official') return `official ${answer.whose.id}`;
  if (answer.kind === 'cannot-confirm') return `cannot-confirm: ${answer.why}`;
  return `imitates ${answer.whose.id}: ${answer.reasons.map(({ code }) => code).join(' ')}`;
};

/** The answers about a text in short: `official binance`, `imitates kraken: typo`, `cannot-confirm: code`. */
export const inShort = (text: string) => answersIn(text).map(short);
/** The same of each part by itself, in order of appearance. */
export const partsInShort = (text: string) => check.checkParts(text).map(short);
