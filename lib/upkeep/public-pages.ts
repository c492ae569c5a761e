import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** Says why an address must not be opened; null if it may be. */
export type Rule = (url: URL) => Promise<string | null>;

/** Networks of a machine, a house or a firm, link-local ones, and what is no single host. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether a numeric address belongs to a network that strangers cannot reach. */
export const isInside = ({ address, family }: { address: string; family: number }) =>
  inside.check(address, family === 6 ? 'ipv6' : 'ipv4');

/** Only public pages, by https: a source that leads on must not reach into the network of whoever runs this. */
export const publicPages: Rule = async ({ protocol, hostname }) => {
  if (protocol !== 'https:') return `not https, but ${protocol}`;
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return found.some(isInside) ? 'an address inside a private network' : null;
};
