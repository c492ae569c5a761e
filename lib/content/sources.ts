import { page } from './cite';

/** Sources that apply to every provider. */
export const fakeStaff = page(
  'FBI: callers who pose as exchange staff',
  'https://www.ic3.gov/PSA/2024/PSA240801',
  { checked: '2026-11-22', dated: '2024-08-01', sure: 'medium' },
);
export const takeover = page(
  'FBI: account takeover by fake support',
  'https://www.ic3.gov/PSA/2025/PSA251125',
  { checked: '2026-11-22', dated: '2025-11-25', sure: 'high' },
);
export const whatToKeep = page(
  'FBI: what to report after crypto fraud',
  'https://www.ic3.gov/PSA/2023/PSA230824',
  { checked: '2026-11-22', dated: '2023-08-24', sure: 'medium' },
);
export const neverAsks = page(
  'Statement by the head of Binance: staff never ask for passwords or codes',
  'https://www.gate.com/de/news/detail/13314320',
  { checked: '2026-11-22', dated: '2025-08-26', sure: 'medium', lang: 'de', note: 'A news copy.' },
);
export const firstStatement = page('News report on the warning by the head of Binance', null, {
  checked: '2026-11-22',
  dated: '2025-08',
  sure: 'medium',
  note: 'It gives this advice: delete the keys, freeze the account, then use hardware keys or passkeys. We read a report of it, not the statement itself.',
});
export const techSupport = page(
  'FTC: tech support scams',
  'https://consumer.ftc.gov/articles/how-spot-avoid-and-report-tech-support-scams',
  { checked: '2026-11-22', sure: 'medium' },
);
export const scammed = page(
  'FTC: what to do if you were scammed',
  'https://consumer.ftc.gov/articles/what-do-if-you-were-scammed',
  { checked: '2026-11-22', sure: 'medium' },
);
export const malware = page(
  'Australian Cyber Security Centre: recover from malware',
  'https://www.cyber.gov.au/report-and-recover/recover-from/malware',
  { checked: '2026-11-22', sure: 'medium' },
);
export const malwareGuide = page('Security Alliance (SEAL): malware infection', null, {
  checked: '2026-11-29',
  dated: '2026-05-11',
  sure: 'high',
  note: 'It is on GitHub, under security-alliance/frameworks. It counts password managers among what malware takes. It says to log in from a clean device, log out all other sessions and change the password.',
});
export const masterPassword = page('Bitwarden help: your master password', null, {
  checked: '2026-11-29',
  sure: 'medium',
  note: 'We read an older text of its help pages on GitHub, under bitwarden/help. It cannot reset a master password. Other apps may stay open for up to an hour after a change. Other companies may do it another way.',
});
export const ukBankCall = page('Stop Scams UK: 159', 'https://stopscamsuk.org.uk/159', {
  checked: '2026-11-22',
  sure: 'medium',
});
export const hackedMail = page(
  'FTC: recover a hacked email account',
  'https://consumer.ftc.gov/articles/how-recover-your-hacked-email-or-social-media-account',
  { checked: '2026-11-22', sure: 'medium' },
);
export const googleHacked = page(
  'Google: secure a hacked account',
  'https://support.google.com/accounts/answer/6294825',
  { checked: '2026-11-22', sure: 'high' },
);
export const googleRecover = page(
  'Google: recover your Google Account or Gmail',
  'https://support.google.com/accounts/answer/7682439',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We could not read this page. Several public guides sum it up. They say that you can’t call anyone at Google to sign in.',
  },
);
export const sealProject = page('SEAL 911: project page', null, {
  checked: '2026-11-22',
  dated: '2026-07-21',
  sure: 'high',
  note: 'In the repository security-alliance/seal-911 on GitHub. What to bring: the guide on malware, May 2026.',
});
export const flashbots = page('Flashbots whitehat help', 'https://whitehat.flashbots.net/', {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'Named by SEAL and by Revoke.cash.',
});
export const simSwap = page(
  'FTC: SIM swap scams',
  'https://consumer.ftc.gov/consumer-alerts/2019/10/sim-swap-scams-how-protect-yourself',
  { checked: '2026-11-22', dated: '2019-10-23', sure: 'medium' },
);
export const simSwapFbi = page('FBI: SIM swap', 'https://www.ic3.gov/PSA/2022/PSA220208', {
  checked: '2026-11-22',
  dated: '2022-02-08',
  sure: 'medium',
});
export const linkedApps = page('FBI: apps that keep access', 'https://www.ic3.gov/PSA/2026/PSA260901', {
  checked: '2026-11-22',
  dated: '2026-09-01',
  sure: 'medium',
});
export const seedPhrase = page(
  'Revoke.cash: a recovery phrase was seen',
  'https://revoke.cash/learn/security/seed-phrase-compromise',
  { checked: '2026-11-22', dated: '2026-05-27', sure: 'high' },
);
export const refundScams = page(
  'FTC: refund and recovery scams',
  'https://consumer.ftc.gov/articles/refund-and-recovery-scams',
  { checked: '2026-11-22', dated: '2023-12', sure: 'medium' },
);
export const recoveryFrauds = page(
  'CFTC: recovery frauds',
  'https://www.cftc.gov/LearnAndProtect/AdvisoriesAndArticles/RecoveryFrauds.html',
  { checked: '2026-11-22', sure: 'medium' },
);
export const fakeLawyers = page(
  'FBI: fake law firms that offer to recover coins',
  'https://www.ic3.gov/PSA/2025/PSA250813',
  { checked: '2026-11-22', dated: '2025-08-13', sure: 'medium' },
);
export const chancesOfRecovery = page(
  'Chainabuse: recovery of stolen funds',
  'https://safety.chainabuse.com/article/recovery-crypto-funds',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'It collects reports of scams and is no authority. The page has no date.',
  },
);
export const identitySteps = page('FTC: IdentityTheft.gov, steps', 'https://www.identitytheft.gov/Steps', {
  checked: '2026-11-22',
  sure: 'medium',
});
export const keepEvidence = page(
  'Buenos Aires Province: where to report cybercrime',
  'https://cuidarnosenred.mjus.gba.gob.ar/donde-denunciar-ciberdelitos/',
  { checked: '2026-11-22', lang: 'es', sure: 'high' },
);
export const safeAccount = page(
  'FTC: never move your money to protect it',
  'https://consumer.ftc.gov/consumer-alerts/2024/03/never-move-your-money-protect-it-thats-scam',
  { checked: '2026-11-22', dated: '2024-03', sure: 'high' },
);
export const mailHeaders = page(
  'Google: show the full header of a message',
  'https://support.google.com/mail/answer/29436',
  { checked: '2026-11-22', sure: 'medium' },
);
export const ukWhatToReport = page(
  'UK: what to report',
  'https://stopthinkfraud.campaign.gov.uk/reporting-fraud/what-to-report',
  { checked: '2026-11-22', sure: 'high' },
);
export const hackedAccount = page(
  'UK NCSC: recover a hacked account',
  'https://www.ncsc.gov.uk/guidance/recovering-a-hacked-account',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read copies of this page. It says to check rules, sign out everywhere and tell your contacts.',
  },
);
export const portOut = page(
  'FCC: port-out fraud',
  'https://www.fcc.gov/port-out-fraud-targets-your-private-accounts',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'A stored copy, which mentions news from November 2023. US advice.',
  },
);
export const stolenNumber = page(
  'IDCARE: unauthorised porting and SIM swaps',
  'https://www.idcare.org/fact-sheets/unauthorised-mobile-porting-sim-swap',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read the first part of a stored copy; the press quotes the rest. Advice for Australia and New Zealand.',
  },
);
export const simSwapNewZealand = page(
  'New Zealand NCSC: protect yourself against SIM swapping',
  'https://www.ownyouronline.govt.nz/personal/get-protected/guides/protect-yourself-against-sim-swapping/',
  { checked: '2026-11-29', sure: 'medium', note: 'We read the first part of a stored copy.' },
);
export const callForwarding = page(
  'News report: India’s telecom department on call forwarding',
  'https://www.newindianexpress.com/business/2024/jan/12/dont-dial401-followed-by-unknown-no-2650290.html',
  {
    checked: '2026-11-29',
    dated: '2024-01-12',
    sure: 'medium',
    note: 'Several papers agree. We did not read the department’s own note.',
  },
);
export const whatsAppStolen = page(
  'WhatsApp: stolen accounts',
  'https://faq.whatsapp.com/1131652977717250/',
  { checked: '2026-11-22', sure: 'medium' },
);
export const telegramStolen = page('Telegram: my phone was stolen', 'https://telegram.org/faq', {
  checked: '2026-11-22',
  sure: 'medium',
});
export const stolenFunds = page(
  'Binance help: stolen coins that went to a Binance account',
  'https://www.binance.com/ro/amp/support/faq/360000006051',
  {
    checked: '2026-11-22',
    dated: '2018-01-15',
    sure: 'medium',
    lang: 'ro',
    note: 'The help page is old. It names 7 days for a police report, with more time if you ask. The English page of the same day names 24 hours.',
  },
);
export const scamAdvice = page(
  'Binance help: protect your account from scams',
  'https://www.binance.com/en/support/faq/how-to-protect-your-binance-account-from-scam-be30cd51c32a4e1f9b2ab60807ce0240',
  { checked: '2026-11-22', dated: '2021-08-05', sure: 'high' },
);
export const callScam = page(
  'Report on the calls that ask for API changes',
  'https://www.techarena.co.ke/2025/09/01/beware-of-fake-support-calls-targeting-your-api',
  {
    checked: '2026-11-22',
    dated: '2025-09-01',
    sure: 'medium',
    note: 'A press copy of what Binance wrote on 22 August 2025.',
  },
);
export const lawEnforcement = page(
  'Binance: guidelines for the police',
  'https://www.binance.com/en/support/law-enforcement/guidelines',
  { checked: '2026-11-22', sure: 'high' },
);
export const customerData = page('Press reports: data of Coinbase customers was stolen', null, {
  checked: '2026-11-30',
  dated: '2025-05',
  sure: 'medium',
  note: 'Several news pages name 69,461 customers, from a notice that Coinbase filed. Names, phones, emails and balances were taken, and used in calls. We did not read the notice itself.',
});
