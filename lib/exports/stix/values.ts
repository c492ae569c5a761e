/** Finds valid addresses of some kind in what a person typed; null if there is none. */

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(?=.{4,253}$)(?:${label}\\.)+(?!\\d+$)${label}$`, 'i');
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}(?:/(?:3[0-2]|[12]?\\d))?$`);
const ipv6 = /^[0-9a-f:.]+$/i;
const prefix = /^(?:12[0-8]|1[01]\d|[1-9]?\d)$/;
const email = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@([^@]+)$/;

type Ip = { type: 'ipv4-addr' | 'ipv6-addr'; value: string };

/** Every IP address or range in a list; IPv6 in canonical form. */
export const ipsIn = (text: string): Ip[] =>
  text.split(/[\s,;]+/).flatMap((part): Ip[] => {
    if (ipv4.test(part)) return [{ type: 'ipv4-addr', value: part }];
    const [address = '', size, ...more] = part.split('/');
    if (!ipv6.test(address) || more.length > 0 || (size !== undefined && !prefix.test(size))) return [];
    const value = urlFrom(`http://[${address}]`)?.hostname.slice(1, -1);
    return value ? [{ type: 'ipv6-addr', value: size === undefined ? value : `${value}/${size}` }] : [];
  });

/** An e-mail address, alone or behind a name: `Support <help@example.com>`. */
export function emailIn(text: string): { value: string; host: string } | null {
  const value = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
  const host = email.exec(value)?.[1] ?? '';
  return hostName.test(host) ? { value, host: host.toLowerCase() } : null;
}

/** A phone number without spaces, with its plus sign only if it was typed. */
export function phoneIn(text: string): string | null {
  const value = text.trim().replace(/[\s().\-\u2010-\u2015]/g, '');
  return /^\+?\d{6,15}$/.test(value) ? value : null;
}

/** A name in a messenger or on a platform. */
export const handleIn = (text: string): string | null => /^\s*@?([\w.-]{2,64})\s*$/.exec(text)?.[1] ?? null;

interface Site {
  host: string | null;
  ip: Ip | null;
  /** The page, if more was typed than a host. */
  page: string | null;
  /** Whether only a host was typed, and not a page of it. */
  alone: boolean;
}

/** A web address. Without a scheme it is read as a browser does; with an @ it is probably a mailbox. */
export function siteIn(text: string): Site {
  const typed = text.trim();
  const schemed = /^https?:\/\//i.test(typed);
  const url = schemed ? urlFrom(typed) : typed.includes('@') ? null : urlFrom(`https://${typed}`);
  const bare = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const [ip = null] = schemed ? ipsIn(bare) : [];
  const host = hostName.test(bare) ? bare : null;
  if (!url || (!host && !ip)) return { host, ip, page: null, alone: false };
  const alone = url.pathname === '/' && url.search === '' && url.hash === '';
  return { host, ip, page: schemed || !alone ? pageOf(url) : null, alone };
}

function urlFrom(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Browsers allow characters in an address that RFC 3986 does not; those are encoded. */
function pageOf({ protocol, username, password, host, pathname, search, hash }: URL): string {
  const user = username && `${strict(username)}${password && `:${strict(password)}`}@`;
  const query = search && `?${strict(search.slice(1))}`;
  return `${protocol}//${user}${host}${strict(pathname)}${query}${hash && `#${strict(hash.slice(1))}`}`;
}

const strict = (part: string) =>
  part.replace(/%(?![0-9a-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gi, encodeURIComponent);
