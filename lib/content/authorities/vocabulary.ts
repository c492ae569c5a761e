/** The closed sets that describe authorities. Each code has its words in the messages. */

/** Kinds of office, in the order a country shows them: those that may stop money first, then the police. */
export const kinds = [
  'fast-freeze',
  'police',
  'bank',
  'cyber',
  'consumer',
  'identity',
  'advice',
  'crypto',
] as const;

/** Reports that an office takes, or its purpose. */
export const takes = [
  'reports',
  'internet-crime',
  'fraud',
  'fraud-and-crime',
  'misused-accounts',
  'helpdesk-fraud',
  'moved-money',
  'incidents',
  'suspicious',
  'scam-messages',
  'given-id',
  'bank-call',
  'filing-help',
  'advice',
  'wide-advice',
  'chat-with-police',
  'country-list',
  'cross-border',
  'from-abroad',
  'volunteers',
  'bad-addresses',
  'sweeper',
] as const;

/** What an office does not do, so that nobody relies on it. */
export const refuses = ['police-report', 'investigation', 'own-reports', 'exchanges'] as const;

/** What an office asks for. */
export const asks = [
  'amount',
  'when',
  'txid',
  'addresses',
  'first-contact',
  'who',
  'messages',
  'sites',
  'codes',
  'exchanges',
  'timeline',
  'how-paid',
  'suspicion',
  'receipts',
  'call-log',
  'full-link',
  'number-shown',
  'call-kind',
  'you',
  'id-scan',
  'suspect',
  'transfers',
  'proof',
  'both-accounts',
  'for-another',
  'your-mobile',
  'debited',
  'account-id',
  'description',
  'when-noticed',
  'parties',
  'six-questions',
  'page-shown',
  'odd',
] as const;

/** What happens after a report, and what to know before. */
export const expects = [
  'dont-wait',
  'no-news',
  'no-files',
  'no-edit',
  'dollars',
  'short-text',
  'same-day',
  'crime-number',
  'file-number',
  'internet-address',
  'station-later',
  'portal-in-a-day',
  'local-police-too',
  'police-too',
  'report-for-case',
  'sends-to-police',
  'never-calls',
  'false-reports',
  'fake-sites',
  'no-social',
  'type-exactly',
  'secret-phrase',
  'kept-a-year',
] as const;

/** Ways to reach a number. */
export const uses = ['call', 'abroad', 'urgent', 'text', 'whatsapp'] as const;

/** Opening hours. */
export const openings = ['always', 'every-day', 'weekdays', 'working-days'] as const;

/** Groups of countries that share an office. */
export const groups = ['eu', 'anywhere'] as const;

/** The members of the European Union. */
export const europeanUnion =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
