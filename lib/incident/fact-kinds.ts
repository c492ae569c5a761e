import {
  address,
  amount,
  choice,
  choices,
  clocked,
  code,
  currency,
  due,
  evidenceId,
  type Field,
  happened,
  last4,
  line,
  link,
  measured,
  message,
  sha256,
  size,
  txid,
  words,
} from './fields';

/** What can be told of one kind of fact. */
export interface Kind {
  /** What the person can say, in the order they can answer. Nothing is required but what `needs` names. */
  fields: Readonly<Record<string, Field>>;
  needs?: readonly string[];
  /** The fields that name the fact in one line. */
  head: readonly string[];
  /** When the thing told happened: its place in the timeline. */
  when?: string;
  /** So many fields are asked first; the rest stand behind "more". All of them, where it is not said. */
  short?: number;
  /** A record holds one at a time. */
  single?: true;
  /** What this app answered: nobody types or changes it, one can only take it back. */
  given?: true;
}

const kind = <const K extends Kind>(of: K) => of;
/** Never a date of birth: a form asks for no more than this. */
const ages = ['under-20', '20-29', '30-39', '40-49', '50-59', '60-over'] as const;
const sure = ['yes', 'no', 'unsure'] as const;

/**
 * What a person can tell. New kinds and new fields are added; what is there is never changed.
 * The fields follow what the FBI, police forces and exchanges ask for.
 */
export const kinds = {
  narrative: kind({ fields: { text: words }, needs: ['text'], head: [], single: true }),
  account: kind({ fields: { userId: code, loginEmail: line }, head: ['userId'], single: true }),
  noticed: kind({ fields: { at: happened }, head: [], when: 'at', single: true }),
  contact: kind({
    fields: {
      channel: choice('call', 'sms', 'whatsapp', 'telegram', 'email', 'chat', 'video', 'other'),
      shown: code,
      startedAt: happened,
      endedAt: happened,
      nameGiven: line,
      askedFor: message,
      said: message,
      codes: choices('sms', 'authenticator', 'email', 'push', 'recovery'),
      direction: choice('in', 'out'),
      organisation: line,
      reference: code,
      handle: code,
      profile: link,
      codesAt: happened,
    },
    needs: ['channel'],
    head: ['channel'],
    when: 'startedAt',
    short: 8,
  }),
  site: kind({
    fields: { url: link, appName: line, openedAt: happened, installedAt: happened, foundBy: line },
    head: ['url', 'appName'],
    when: 'openedAt',
  }),
  // Something that reached the person, defanged, with what the check said of it at that time.
  checked: kind({
    fields: {
      checked: code,
      thing: choice('web', 'mail', 'phone', 'handle', 'code'),
      answer: choice('official', 'imitates', 'cannot-confirm'),
      whose: line,
      why: message,
    },
    needs: ['checked', 'answer'],
    head: ['checked'],
    given: true,
  }),
  'remote-access': kind({
    fields: {
      tool: line,
      sessionId: code,
      startedAt: happened,
      endedAt: happened,
      stillInstalled: choice(...sure),
    },
    head: ['tool'],
    when: 'startedAt',
  }),
  'account-change': kind({
    fields: {
      change: choice(
        'api-key-created',
        'api-key-permission',
        'api-key-trusted-ip',
        'withdrawal-address',
        'two-factor',
        'email',
        'phone',
        'password',
        'session',
        'device',
        'other',
      ),
      changedAt: happened,
      before: line,
      after: line,
      seenHow: line,
      revertedAt: happened,
    },
    needs: ['change'],
    head: ['change'],
    when: 'changedAt',
  }),
  'api-key': kind({
    fields: {
      label: line,
      last4,
      permissions: choices('read', 'trade', 'withdraw', 'transfer'),
      trustedIps: code,
      createdAt: happened,
      deletedAt: happened,
    },
    head: ['label', 'last4'],
    when: 'createdAt',
  }),
  transaction: kind({
    fields: {
      asset: line,
      amount,
      network: line,
      leftAt: happened,
      to: address,
      txid,
      authorised: choice(...sure),
      movement: choice('withdrawal', 'internal-transfer', 'trade', 'deposit', 'fiat'),
      state: choice('pending', 'completed', 'cancelled', 'frozen'),
      memo: code,
      from: address,
      fromPlatform: line,
      toPlatform: line,
      value: amount,
      currency,
      rateSource: line,
      rateAt: happened,
    },
    head: ['amount', 'asset'],
    when: 'leftAt',
    short: 7,
  }),
  loss: kind({
    fields: { total: amount, currency, basis: choice('confirmed', 'estimated') },
    head: ['total', 'currency'],
    single: true,
  }),
  'money-path': kind({
    fields: { institution: line, last4, reportedAt: happened, reference: code },
    head: ['institution'],
    when: 'reportedAt',
  }),
  suspect: kind({
    fields: {
      name: line,
      phone: code,
      email: code,
      handle: code,
      url: link,
      ip: code,
      wallet: address,
      note: message,
    },
    head: ['name'],
  }),
  exposed: kind({
    fields: {
      exposed: choices('password', 'id-scan', 'selfie', 'recovery-phrase', 'home-address', 'bank', 'none'),
      exposedAt: happened,
      note: message,
    },
    head: ['exposed'],
    when: 'exposedAt',
  }),
  evidence: kind({
    fields: {
      fileName: measured,
      bytes: size,
      mediaType: measured,
      sha256,
      // For a copied or downloaded file, that is the copy: it says nothing of when the picture was taken.
      fileChangedAt: clocked,
      sort: choice('screenshot', 'photo', 'email', 'message', 'call-log', 'document', 'video', 'other'),
      capturedAt: happened,
      capturedBy: line,
      device: line,
      method: line,
      originalKept: choice(...sure),
      note: message,
    },
    head: ['fileName'],
    when: 'capturedAt',
    short: 7,
  }),
  custody: kind({
    fields: { evidence: evidenceId, handedAt: happened, giver: line, taker: line, how: line },
    head: [],
    when: 'handedAt',
  }),
  ticket: kind({
    fields: { number: code, openedAt: happened, openedBy: line },
    head: ['number'],
    when: 'openedAt',
  }),
  'police-report': kind({
    fields: { number: code, office: line, filedAt: happened, officer: line, country: line },
    head: ['number'],
    when: 'filedAt',
  }),
  report: kind({
    fields: {
      authority: line,
      country: line,
      filedAt: happened,
      number: code,
      url: link,
      status: choice('filed', 'accepted', 'refused', 'closed'),
      officer: line,
    },
    head: ['authority'],
    when: 'filedAt',
  }),
  witness: kind({ fields: { name: line, reachedBy: line, saw: message }, head: ['name'] }),
  person: kind({
    fields: { role: choice('self', 'helper'), name: line, country: line, age: choice(...ages) },
    head: ['name'],
    single: true,
  }),
  home: kind({ fields: { address: message, phone: code, email: code }, head: [], single: true }),
  question: kind({ fields: { question: message }, head: ['question'] }),
  'next-check': kind({ fields: { check: line, dueAt: due }, head: ['check'] }),
} as const satisfies Record<string, Kind>;
