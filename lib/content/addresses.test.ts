import { describe, expect, test } from 'vitest';
import { reviewedHosts, splitAddress } from '@/lib/message-check/reviewed-hosts';
import { domainsOf } from '@/lib/playbook/account-facts';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { accounts } from './accounts/registry';
import { citedIn, type Placed, valuesIn } from './cited';
import { content } from './content.fixture';
import { sourceHosts } from './source-hosts';

/** Whether a value is only the name of a host, not a link. */
const isListed = (path: string) => /\/(?:hosts|sourceHosts)\//.test(path);
const addresses = [...valuesIn(content)].filter(
  (one): one is Placed<string> =>
    typeof one.value === 'string' &&
    !isListed(one.path) &&
    /^[a-z][a-z+.-]*:\S|^\/\/|^www\./i.test(one.value),
);
/** The addresses with their hosts, and the account in whose file each stands. */
const parsed = addresses
  .filter(({ value }) => URL.canParse(value))
  .map(({ path, value }) => ({
    path,
    host: new URL(value).host,
    account: accounts.find(({ id }) => path.startsWith(`accounts/${id}/`)),
  }));
const isOn = (domains: readonly string[], url: string) => {
  const { host } = new URL(url);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
};

describe('Every address', () => {
  test('is https, without a name, a port or a fragment in it', () => {
    expect(addresses.length).toBeGreaterThan(50);
    const wrong = addresses.filter(({ value }) => {
      if (!URL.canParse(value)) return true;
      const { protocol, username, password, port, hash } = new URL(value);
      return protocol !== 'https:' || `${username}${password}${port}${hash}` !== '';
    });
    expectNone(wrong.map(({ path, value }) => `${path}: ${value} is not of the form https://host/path.`));
  });

  test('is on a host that somebody looked at, and that the file of an account names itself', () => {
    const known = (hosts: readonly { host: string }[]) => hosts.map(({ host }) => host);
    const wrong = parsed.flatMap(({ path, host, account }) => {
      const listed = account ? [...(account.hosts ?? []), ...sourceHosts] : reviewedHosts;
      if (known(listed).includes(host)) return [];
      return account
        ? [`${path}: add { host: '${host}' } to \`hosts\` in ${fileOf(account)}, after looking at it.`]
        : [`${path}: add ${host} at the head of the file whose links lead there, after looking at it.`];
    });
    expectNone(wrong);
    for (const { value } of addresses) expect(() => splitAddress(value)).not.toThrow();
  });

  test('on a host of somebody else says whose it is', () => {
    const wrong = accounts
      .filter(({ channels }) => channels)
      .flatMap((one) =>
        (one.hosts ?? [])
          .filter(({ host, whose }) => !whose && !isOn(domainsOf(one), `https://${host}`))
          .map(
            ({ host }) =>
              `${fileOf(one)}, hosts: ${host} is under none of its domains. Say \`whose\` it is, or name its domain in \`channels.domains\`.`,
          ),
      );
    expectNone(wrong);
  });

  test('of a provider has the host that the list gives to that provider', () => {
    const wrong = accounts
      .filter(({ channels }) => channels)
      .flatMap((one) => {
        const theirs = reviewedHosts.filter(({ host }) => isOn(domainsOf(one), `https://${host}`));
        if (theirs.length === 0) return [`${fileOf(one)}, hosts: none is under a domain of its own.`];
        return theirs
          .filter(({ whose }) => whose !== one.name)
          .map(
            ({ host, whose }) =>
              `${fileOf(one)}: ${host} is its own, and is listed as a host of ${whose || 'nobody'}.`,
          );
      });
    expectNone(wrong);
  });

  test('of a reviewed host is used somewhere, so that the list stays short', () => {
    const used = new Set(parsed.map(({ host }) => host));
    const idle = reviewedHosts.filter(({ host }) => !used.has(host));
    expectNone(
      idle.map(({ host, whose }) => `${host} (${whose}): no link leads there. Take it off its list.`),
    );
  });
});

/** Parts of addresses that name another language or country, though the text there is English. */
const englishAt = [
  'https://support.bitvavo.com/hc/es/',
  'https://support.kraken.com/hc/es-es/',
  'https://support.kraken.com/hc/tr-tr/',
  // The pages of a country, of which no copy shows the language.
  'https://www.okx.com/sv/',
  'https://www.paypal.com/fi/',
  'https://qwac.paypal.com/th/webapps/mpp/phishing?locale.x=en_TH',
];
const languages =
  'ar bg cs da de el es fi fil fr he hi hu id it ja kk ko nl no pl pt ro ru sk sl sv th tr uk ur vi zh';

test('A source says in which language it opens where its address names another one than English', () => {
  const inAddress = /\/([a-z]{2,3})(?:-[A-Za-z-]+)?\//;
  const silent = citedIn(content).filter(({ value: { source } }) => {
    const [, named = 'en'] = inAddress.exec(source.url ?? '') ?? [];
    return (
      languages.split(' ').includes(named) &&
      !source.lang &&
      !englishAt.some((start) => source.url?.startsWith(start))
    );
  });
  expectNone(silent.map(({ path, value }) => `${path}: give \`page(…, { lang })\` for ${value.source.url}.`));
});
