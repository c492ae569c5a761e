import { page } from '@/lib/content/cite';
import { googleHacked, googleRecover } from '@/lib/content/sources';
import type { AccountOf } from '@/lib/playbook/schema';

/** A page of Google that we know from public source code alone. */
const link = (value: string, what: string) => ({
  value,
  ...page(`Public source code that links to ${what}`, null, {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'Many public projects name this address. We did not see it in a Google help page.',
  }),
});

const web = (way: string) => ({ web: { en: way }, app: null });

const hackedOlder = page(
  'Google: secure a hacked account, older copies',
  'https://support.google.com/accounts/answer/6294825',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'Copies from 2023 and 2024. Newer pages call the second word “Security & sign-in”.',
  },
);

const password = page(
  'Google: change or reset your password',
  'https://support.google.com/accounts/answer/41078',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'Copies from 2024. Newer Google pages call the second word “Security & sign-in”. The app path goes only as far as we could read it.',
  },
);

const devices = page(
  'Google: devices with account access',
  'https://support.google.com/accounts/answer/3067630',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read a copy of this page on another site. Newer Google pages call the second word “Security & sign-in”.',
  },
);

const backupCodes = page('Google: backup codes', 'https://support.google.com/accounts/answer/1187538', {
  checked: '2026-11-29',
  sure: 'medium',
  note: 'An older stored copy. A new set of codes ends the old one.',
});

const mailSettings = page('Google: Gmail security tips', 'https://support.google.com/mail/answer/7036019', {
  checked: '2026-11-29',
  sure: 'high',
  note: 'Work and school accounts show the last tab as “Accounts”.',
});

const onPhones = page(
  'Google: Gmail security tips, for Android',
  'https://support.google.com/mail/answer/7036019?co=GENIE.Platform%3DAndroid',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read a copy on another site. It says to use a browser, and not the app. A phone’s browser may show fewer settings.',
  },
);

const linkedApps = page(
  'Google: links between your account and apps',
  'https://support.google.com/accounts/answer/13533235',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read copies of this page on other sites. The words change over the years: newer copies say “linked apps”. We trust the link more than the path.',
  },
);

const recoveryOptions = page(
  'Google: recovery phone number or email',
  'https://support.google.com/accounts/answer/183723',
  {
    checked: '2026-11-29',
    sure: 'high',
    note: 'It says that codes may go to the old number or address for 7 days after a change.',
  },
);

const events = page(
  'Google: security notifications and alerts',
  'https://support.google.com/accounts/answer/6076895',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'An older stored copy. The page may have moved since.',
  },
);

const suspicious = page(
  'Google: check suspicious activity on your account',
  'https://support.google.com/accounts/answer/140921',
  {
    checked: '2026-11-29',
    sure: 'high',
    note: 'It says to change the password at once, and which other passwords to change.',
  },
);

const recoveryTips = page(
  'Google: tips to complete account recovery',
  'https://support.google.com/accounts/answer/7299973',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read the text of this page in public source code that copies it.',
  },
);

const recoveryDelay = page(
  'Google: why account recovery is delayed',
  'https://support.google.com/accounts/answer/9412469',
  {
    checked: '2026-11-29',
    sure: 'high',
    note: 'It speaks of a few hours or a number of days.',
  },
);

const passkeys = page(
  'Google: sign in with a passkey',
  'https://support.google.com/accounts/answer/13548313',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read a copy of this page on another site.',
  },
);

/** Google accounts and Gmail. */
export const google: AccountOf<'mailbox'> = {
  id: 'google',
  kind: 'mailbox',
  name: 'Google (Gmail)',
  aliases: ['Gmail', 'Google Mail', 'Google Password Manager'],
  // Strangers have pages on subdomains of google.com, and the check takes a domain with all of them.
  channels: null,
  hosts: [
    { host: 'myaccount.google.com', whose: 'Google' },
    { host: 'mail.google.com', whose: 'Google' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      home: link('https://myaccount.google.com/', 'the Google Account page'),
      mail: link('https://mail.google.com/', 'Gmail'),
      password: link('https://myaccount.google.com/signinoptions/password', 'the password page'),
      devices: link('https://myaccount.google.com/device-activity', 'the list of devices'),
      'linked-apps': link('https://myaccount.google.com/linkedapps', 'the list of linked apps'),
      events: link('https://myaccount.google.com/notifications', 'the list of security events'),
      // Google’s own page about it: no page of Google that we read names the direct address.
      recovery: { value: 'https://support.google.com/accounts/answer/7682439', ...googleRecover },
      security: link('https://myaccount.google.com/security-checkup', 'the Security Checkup'),
    },
    paths: {
      password: {
        value: {
          web: { en: 'Google Account › Security › How you sign in to Google › Password' },
          app: { en: 'Android: Settings › Google › Manage your Google Account' },
        },
        ...password,
      },
      devices: {
        value: web('Google Account › Security › Your devices › Manage all devices'),
        ...devices,
      },
      'linked-apps': {
        value: web(
          'Google Account › Security › Your connections to third-party apps & services › See all connections',
        ),
        ...linkedApps,
      },
      events: {
        value: web('Google Account › Security › Recent security events › Review security events'),
        ...hackedOlder,
      },
      codes: {
        value: web('Google Account › Security › 2-Step Verification › Backup codes'),
        ...backupCodes,
      },
      settings: {
        value: web('Gmail in a browser › Settings › See all settings'),
        ...mailSettings,
      },
      forwarding: {
        value: web('See all settings › Forwarding and POP/IMAP'),
        ...mailSettings,
      },
      filters: {
        value: web('See all settings › Filters and Blocked Addresses'),
        ...mailSettings,
      },
      access: {
        value: web('See all settings › Accounts and Import › Grant access to your account'),
        ...mailSettings,
      },
    },
    notes: {
      'mail-forwarding': [
        { value: { says: 'not-in-app', at: 'open', label: { en: 'Gmail' } }, ...onPhones },
        { value: { says: 'desktop-site', at: 'open', label: { en: 'See all settings' } }, ...onPhones },
      ],
      'mail-look-for-signs': [
        { value: { says: 'not-in-app', at: 'forwarding', label: { en: 'Gmail' } }, ...onPhones },
      ],
    },
    oldRecoveryDays: { value: 7, ...recoveryOptions },
    eventDays: { value: 28, ...events },
    phoneHelp: { value: 'none', ...googleRecover },
    basis: {
      'mail-password': [googleHacked, suspicious],
      'mail-recovery-info': [googleHacked],
      'mail-forwarding': [googleHacked],
      'mail-recover': [recoveryTips, recoveryDelay],
      'mail-security-events': [googleHacked],
      'mail-look-sent': [suspicious],
      'mail-other-accounts': [suspicious],
      'mail-second-factor': [passkeys, backupCodes],
    },
    orders: {
      // A new password alone leaves devices, recovery details and forwarding to the intruder.
      default: ['end-call', 'mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'],
      // Starting takes minutes. Then other people, since nobody can be called at Google.
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
