import fc from 'fast-check';
import { render } from '@/lib/exports/stix';
import type { NewEntry } from '@/lib/incident/entry';
import { type FactData, type FactKind, factKinds } from '@/lib/incident/facts';
import type { IncidentRecord } from '@/lib/incident/record';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { handOver } from '../readers';
import type { StixObject } from './objects';

const now = '2026-11-22T15:40:00.000+11:00';

export interface Bundle {
  type: string;
  id: string;
  objects: StixObject[];
}

export const fileOf = async (
  record: IncidentRecord,
  parts: ReadonlySet<FactKind> = new Set(factKinds),
  at = now,
) => (await render(handOver(record, parts, english, at))) as string;

export const bundleOf = async (...args: Parameters<typeof fileOf>): Promise<Bundle> =>
  JSON.parse(await fileOf(...args));

export const ofType = ({ objects }: Bundle, type: string) => objects.filter((one) => one.type === type);

const factId = (n: number) => `7c9e6679-7425-40de-944b-${String(n).padStart(12, '0')}`;
export const told = (...facts: FactData[]): NewEntry[] =>
  facts.map((data, n) => ({ kind: 'fact-recorded', fact: factId(n), data }));

export const recordOf = (...entries: NewEntry[]): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: entriesOf(...entries),
});

const minute = (time: string) => ({
  precision: 'minute' as const,
  at: `2026-11-22T${time}:00.000+11:00`,
});
const wallet = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';

/** What people paste where an address is asked for: mostly addresses, some with characters that break parsers. */
const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(fc.domain(), fc.string({ unit: 'binary', maxLength: 30 }))
    .map(([host, rest]) => `https://${host}/${rest}`),
  fc.domain(),
  fc.emailAddress(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { maxLength: 4 }).map((ips) => ips.join(', ')),
  fc.stringMatching(/^\+?[0-9 .()-]{6,20}$/),
  fc.stringMatching(/^0x[0-9a-f]{40}$/),
  fc.stringMatching(/^@[a-z'\\_]{3,12}$/),
  fc.constantFrom(
    wallet,
    `https://a'b.example/\\'`,
    'http://[::ffff:1.2.3.4]:8080/',
    'http://1.2/x',
    "it's\\",
  ),
);

/** Any facts that hold addresses. */
export const anyCluedRecord = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant('contact' as const),
        channel: fc.constant('sms' as const),
        shown: anyAddress,
        handle: anyAddress,
        profile: anyAddress,
      }),
      fc.record({ kind: fc.constant('site' as const), url: anyAddress }),
      fc.record({ kind: fc.constant('api-key' as const), trustedIps: anyAddress }),
      fc.record({
        kind: fc.constant('transaction' as const),
        to: anyAddress,
        from: anyAddress,
        txid: fc.stringMatching(/^[0-9a-f]{64}$/),
        asset: fc.constant('BTC'),
      }),
      fc.record({
        kind: fc.constant('suspect' as const),
        phone: anyAddress,
        email: anyAddress,
        url: anyAddress,
        ip: anyAddress,
        wallet: anyAddress,
      }),
    ),
    { maxLength: 8 },
  )
  .map((facts) => recordOf(...told(...facts)));

/** The case for which the app was made, with something of every kind. */
export const foundingCase = recordOf(
  { kind: 'provider-chosen', provider: 'binance' },
  ...told(
    { kind: 'narrative', text: 'A man called and said he was from Binance.' },
    { kind: 'account', userId: '83920114', loginEmail: 'a***@example.com' },
    { kind: 'noticed', at: minute('13:55') },
    {
      kind: 'contact',
      channel: 'call',
      direction: 'in',
      shown: '+61 400 111 222',
      startedAt: minute('13:10'),
      endedAt: minute('13:50'),
      organisation: 'Binance',
    },
    {
      kind: 'contact',
      channel: 'telegram',
      handle: '@binance_help_desk',
      profile: 'https://t.me/binance_help',
    },
    { kind: 'contact', channel: 'email', shown: 'Binance <no-reply@binance-secure.help>' },
    { kind: 'contact', channel: 'email', shown: 'do-not-reply@binance.com' },
    { kind: 'site', url: 'https://binance-secure.help/login?a={b}', openedAt: minute('13:20') },
    { kind: 'site', url: 'www.binance.com' },
    { kind: 'remote-access', tool: 'AnyDesk', startedAt: minute('13:25'), endedAt: minute('13:40') },
    { kind: 'exposed', exposed: ['password'] },
    {
      kind: 'account-change',
      change: 'api-key-trusted-ip',
      after: '203.0.113.5',
      changedAt: minute('13:30'),
    },
    { kind: 'api-key', label: "it's mine", last4: 'a1B2', trustedIps: '203.0.113.5, 2001:DB8::1' },
    {
      kind: 'transaction',
      movement: 'withdrawal',
      amount: '1240.50',
      asset: 'USDT',
      network: 'TRON',
      to: wallet,
      txid: 'a'.repeat(64),
      leftAt: minute('13:35'),
    },
    { kind: 'transaction', movement: 'deposit', to: wallet },
    { kind: 'loss', total: '1240.50', currency: 'USD', basis: 'estimated' },
    { kind: 'money-path', institution: 'A bank', reportedAt: minute('14:20') },
    { kind: 'suspect', name: 'Mr X', phone: '0400 111 222', ip: '198.51.100.0/24', wallet },
    {
      kind: 'evidence',
      fileName: 'list.png',
      bytes: 3,
      mediaType: 'image/png',
      sha256: 'b'.repeat(64),
      fileChangedAt: '2026-11-22T13:44:05.120+11:00',
    },
    { kind: 'custody', evidence: factId(18), taker: 'The police' },
    { kind: 'ticket', number: '118204553', openedAt: minute('14:05') },
    { kind: 'police-report', number: 'P-77', office: 'Central station' },
    { kind: 'report', authority: 'FBI (IC3)', number: 'CVE-2024-12345' },
    { kind: 'witness', name: 'Nobody else' },
    { kind: 'person', role: 'self', name: 'Alex Example' },
    { kind: 'home', address: 'Elm Street 7', phone: '0400999888' },
    { kind: 'question', question: 'Who had the number?' },
    { kind: 'next-check', check: 'Ask again', dueAt: minute('18:00') },
  ),
  { kind: 'action-done', action: 'delete-api-keys', seen },
  {
    kind: 'action-blocked',
    action: 'freeze-account',
    seen,
    reason: 'something-else',
    note: 'the page is white',
  },
  { kind: 'action-excluded', action: 'end-call', seen },
  { kind: 'case-number-accepted', caseNumber: '55501' },
);
