import punycode from 'punycode/punycode.js';
import { parse } from 'tldts';
import { unpackings } from '@/lib/message-check/find/unpack';

/** An address as a browser would read it, without opening it. */
export interface Address {
  /** The host as requested: normalized letters, `xn--` forms, without a dot at the end. */
  host: string;
  /** The host as shown, with the letters that an `xn--` form encodes. */
  shown: string;
  /** The registered domain, as shown: `x.co.uk`, `tenant.github.io`; null for IP addresses. */
  domain: string | null;
  /** The part of the domain that its owner chose, and the ending. */
  label: string;
  ending: string;
  /** The part before the domain, as shown. */
  before: string;
  /** Whether the ending belongs to a hosting company, where anybody can have an address. */
  shared: boolean;
  isWeb: boolean;
  isNumber: boolean;
  /** Whether it is only a scheme, a host in plain letters, and a path that cannot be read as another host. */
  plain: boolean;
  /** The same except for a port. */
  plainButPort: boolean;
  user: string;
  path: string;
  /** The first part of the path with its escapes, since each server decodes them in its own way. */
  page: string;
  query: string;
}

/** In lower case, plain letters only: otherwise the Kelvin sign would become a k. */
export const smallOf = (text: string) => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

const schemed = /^[a-z][a-z0-9+.-]*:/i;

function parseUrl(value: string): URL | null {
  // `x.com:8080` has no scheme, whatever the URL standard says.
  const withScheme = schemed.test(value) && !/^[^/\\@?#]*\.[^/\\:]*:/.test(value);
  try {
    return new URL(withScheme ? value : `https://${value.replace(/^[\\/]+/, '')}`);
  } catch {
    return null;
  }
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const toUnicode = (host: string) => {
  try {
    return punycode.toUnicode(host);
  } catch {
    return host;
  }
};

/** Paths in which some servers read another host or page: `//x`, `%5c%5cx`, `..%2fx`, `..;/x`. */
const oddPath = /^[\\/]{2}|(?:^|[\\/])\.\.(?:[\\/;]|$)/u;

/** Null if no browser would open it. */
export function readAddress(value: string): Address | null {
  const url = parseUrl(value);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  if (!url || !host || host.length > 253 || host.split('.').includes('')) return null;
  const { domain, publicSuffix, isIp, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
  });
  const shown = toUnicode(host);
  const own = domain ? toUnicode(domain) : null;
  const ending = publicSuffix ? toUnicode(publicSuffix) : '';
  const written = smallOf(value.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '').replace(/\.$/, '');
  const isPlain = (text: string) => text === host && /^[a-z0-9_.-]+$/.test(host) && !value.includes('\\');
  return {
    host,
    shown,
    domain: own,
    label: own ? own.slice(0, -ending.length - 1) : '',
    ending,
    before: own ? shown.slice(0, -own.length).replace(/\.$/, '') : '',
    shared: isPrivate === true,
    isWeb: url.protocol === 'https:' || url.protocol === 'http:',
    isNumber: isIp === true,
    plain: isPlain(written) && !unpackings(url.pathname).some((path) => oddPath.test(path)),
    plainButPort: !isPlain(written) && isPlain(written.replace(/:\d*$/, '')),
    user: decode(`${url.username} ${url.password}`).trim(),
    path: decode(url.pathname),
    page: url.pathname.split('/')[1] ?? '',
    query: decode(`${url.search}${url.hash}`),
  };
}
