import { parse } from 'tldts';
import { isConfirmed, type Official } from '@/lib/message-check/official';
import type { Channel, PhoneChannel } from '@/lib/playbook/channel';
import { type Address, smallOf } from './address';

/** A known channel and its owner. */
export interface Known<Of extends Channel = Channel> {
  official: Official;
  channel: Of;
}

interface KnownPhone extends Known<PhoneChannel> {
  withCode: boolean;
  owners: Known<PhoneChannel>[];
}

interface KnownChannels {
  site(address: Address): Known | null;
  mail(local: string, host: string): Known | null;
  /** The first owner of this number, with or without the calling code, and all of them. */
  phone(number: string): KnownPhone | null;
  handle(name: string): Known | null;
  /** The official with another host under the same registered domain. */
  sameDomain(address: Address): Official | null;
  /** The official that another firm with this domain is easily taken for. */
  otherFirm(address: Address): Official | null;
}

/** A host and all its parent domains: `a.x.com`, `x.com`, `com`. */
function* upwards(host: string): Generator<string> {
  for (let rest = host; rest; ) {
    yield rest;
    const dot = rest.indexOf('.');
    if (dot < 0) return;
    rest = rest.slice(dot + 1);
  }
}

/** The first owner keeps it: lists are never merged. */
function put<Value>(map: Map<string, Value>, key: string, value: Value) {
  if (!map.has(key)) map.set(key, value);
}

/** An index of the officials' channels. The caller decides what low confidence means. */
export function indexChannels(officials: readonly Official[]): KnownChannels {
  const domains = new Map<string, Known>();
  const hosts = new Map<string, Known>();
  const pages = new Map<string, Known>();
  const mails = new Map<string, Known>();
  const phones = new Map<string, KnownPhone>();
  const putPhone = (number: string, known: Known<PhoneChannel>, withCode: boolean) => {
    const owners = phones.get(number)?.owners ?? [];
    owners.push(known);
    put(phones, number, { ...known, withCode, owners });
  };
  const handles = new Map<string, Known>();
  const registered = new Map<string, Official>();
  const others = new Map<string, Official>();
  for (const official of officials) {
    for (const channel of official.domains) {
      const known = { official, channel };
      put(domains, channel.value, known);
      // For an office's `www.x.gov` the host without `www.` is its own too, but not its other subdomains.
      put(hosts, channel.value.replace(/^www\./, ''), known);
      const { domain } = parse(channel.value, { allowPrivateDomains: true });
      if (domain && isConfirmed(channel)) put(registered, domain, official);
    }
    for (const channel of official.pages) put(pages, channel.value.toLowerCase(), { official, channel });
    for (const channel of official.mail) put(mails, channel.value, { official, channel });
    for (const channel of official.handles) {
      put(handles, channel.value.replace(/^.*:/, '').toLowerCase(), { official, channel });
    }
    for (const channel of official.phones) {
      const { code, value } = channel;
      if (code) putPhone(`${code}${value}`, { official, channel }, true);
      const within = code ? [value, `0${value}`, ...(code === '+1' ? [`1${value}`] : [])] : [value];
      for (const number of within) putPhone(number, { official, channel }, false);
    }
    for (const domain of official.otherFirms ?? []) put(others, domain, official);
  }

  return {
    site({ host, page: name }) {
      const page = pages.get(host) ?? pages.get(`${host}/${smallOf(name)}`);
      if (page) return page;
      for (const one of upwards(host)) {
        const known = domains.get(one);
        if (known) return known;
      }
      return hosts.get(host) ?? null;
    },
    mail(local, host) {
      const exact = mails.get(`${smallOf(local)}@${host}`) ?? mails.get(host);
      if (exact) return exact;
      for (const one of upwards(host)) {
        const known = mails.get(`*.${one}`);
        if (known) return known;
      }
      return null;
    },
    phone(number) {
      return phones.get(number) ?? (/^[1-9]\d{9,}$/.test(number) ? (phones.get(`+${number}`) ?? null) : null);
    },
    handle: (name) => handles.get(name.toLowerCase()) ?? null,
    sameDomain: ({ domain }) => (domain ? (registered.get(domain) ?? null) : null),
    otherFirm({ host }) {
      for (const one of upwards(host)) {
        const official = others.get(one);
        if (official) return official;
      }
      return null;
    },
  };
}
