import type { Citation } from '@/lib/playbook/schema';

const checked = '2026-11-22';

const from = (
  title: string,
  url: string | null,
  confidence: Citation['confidence'],
  dated: string | null = null,
  note?: string,
): Citation => ({ source: { title, url, dated }, checked, confidence, ...(note && { note }) });

/** Sources that hold for every provider. */
export const fakeStaff = from(
  'FBI: callers who pose as exchange staff',
  'https://www.ic3.gov/PSA/2024/PSA240801',
  'medium',
  '2024-08-01',
);
export const takeover = from(
  'FBI: account takeover by fake support',
  'https://www.ic3.gov/PSA/2025/PSA251125',
  'high',
  '2025-11-25',
);
export const whatToKeep = from(
  'FBI: what to report after crypto fraud',
  'https://www.ic3.gov/PSA/2023/PSA230824',
  'medium',
  '2023-08-24',
);
export const neverAsks = from(
  'Statement by the head of Binance: staff never ask for passwords or codes',
  'https://www.gate.com/de/news/detail/13314320',
  'medium',
  '2025-08-26',
  'A news copy, in German.',
);
export const firstStatement = from(
  'News report on the warning by the head of Binance',
  null,
  'medium',
  '2025-08',
  'It gives this advice: delete the keys, freeze the account, then use hardware keys or passkeys. We read a report of it, not the statement itself.',
);
export const techSupport = from(
  'FTC: tech support scams',
  'https://consumer.ftc.gov/articles/how-spot-avoid-and-report-tech-support-scams',
  'medium',
);
export const scammed = from(
  'FTC: what to do if you were scammed',
  'https://consumer.ftc.gov/articles/what-do-if-you-were-scammed',
  'medium',
);
export const malware = from(
  'Australian Cyber Security Centre: recover from malware',
  'https://www.cyber.gov.au/report-and-recover/recover-from/malware',
  'medium',
);
export const hackedMail = from(
  'FTC: recover a hacked email account',
  'https://consumer.ftc.gov/articles/how-recover-your-hacked-email-or-social-media-account',
  'medium',
);
export const googleHacked = from(
  'Google: secure a hacked account',
  'https://support.google.com/accounts/answer/6294825',
  'high',
);
export const simSwap = from(
  'FTC: SIM swap scams',
  'https://consumer.ftc.gov/consumer-alerts/2019/10/sim-swap-scams-how-protect-yourself',
  'medium',
  '2019-10-23',
);
export const simSwapFbi = from(
  'FBI: SIM swap',
  'https://www.ic3.gov/PSA/2022/PSA220208',
  'medium',
  '2022-02-08',
);
export const linkedApps = from(
  'FBI: apps that keep access',
  'https://www.ic3.gov/PSA/2026/PSA260901',
  'medium',
  '2026-09-01',
);
export const seedPhrase = from(
  'Revoke.cash: a recovery phrase was seen',
  'https://revoke.cash/learn/security/seed-phrase-compromise',
  'high',
  '2026-05-27',
);
export const refundScams = from(
  'FTC: refund and recovery scams',
  'https://consumer.ftc.gov/articles/refund-and-recovery-scams',
  'medium',
  '2023-12',
);
export const recoveryFrauds = from(
  'CFTC: recovery frauds',
  'https://www.cftc.gov/LearnAndProtect/AdvisoriesAndArticles/RecoveryFrauds.html',
  'medium',
);
export const safeAccount = from(
  'FTC: never move your money to protect it',
  'https://consumer.ftc.gov/consumer-alerts/2024/03/never-move-your-money-protect-it-thats-scam',
  'high',
  '2024-03',
);
export const mailHeaders = from(
  'Google: show the full header of a message',
  'https://support.google.com/mail/answer/29436',
  'medium',
);
export const ukWhatToReport = from(
  'UK: what to report',
  'https://stopthinkfraud.campaign.gov.uk/reporting-fraud/what-to-report',
  'high',
);
