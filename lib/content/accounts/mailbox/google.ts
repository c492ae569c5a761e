import { page } from '@/lib/content/cite';
import { googleHacked } from '@/lib/content/sources';
import type { AccountOf } from '@/lib/playbook/schema';

const publicCode = (what: string, checked: string) =>
  page(`Public source code that links to ${what}`, null, {
    checked,
    sure: 'medium',
    note: 'Many public projects name this address. We did not see it in a Google help page.',
  });

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
  note: 'Google’s page for Android says that these settings cannot be checked in the Gmail app. Work and school accounts show the last tab as “Accounts”.',
});

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

const noPhone = page(
  'Google: recover your Google Account or Gmail',
  'https://support.google.com/accounts/answer/7682439',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We could not read this page. Several public guides sum it up. They say that you can’t call anyone at Google to sign in.',
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
  aliases: ['Gmail', 'Google Mail'],
  // Strangers have pages on subdomains of google.com, and the check takes a domain with all of them.
  channels: null,
  hosts: [
    { host: 'myaccount.google.com', whose: 'Google' },
    { host: 'mail.google.com', whose: 'Google' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      home: {
        value: 'https://myaccount.google.com/',
        ...publicCode('the Google Account page', '2026-11-29'),
      },
      mail: { value: 'https://mail.google.com/', ...publicCode('Gmail', '2026-11-29') },
      password: {
        value: 'https://myaccount.google.com/signinoptions/password',
        ...publicCode('the password page', '2026-11-29'),
      },
      devices: {
        value: 'https://myaccount.google.com/device-activity',
        ...publicCode('the list of devices', '2026-11-29'),
      },
      'linked-apps': {
        value: 'https://myaccount.google.com/linkedapps',
        ...publicCode('the list of linked apps', '2026-11-29'),
      },
      events: {
        value: 'https://myaccount.google.com/notifications',
        ...publicCode('the list of security events', '2026-11-29'),
      },
      // Google’s own page about it: no page of Google that we read names the direct address.
      recovery: { value: 'https://support.google.com/accounts/answer/6294825', ...googleHacked },
      security: {
        value: 'https://myaccount.google.com/security-checkup',
        ...publicCode('the Security Checkup', '2026-11-29'),
      },
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
        value: { web: { en: 'Google Account › Security › Your devices › Manage all devices' }, app: null },
        ...devices,
      },
      'linked-apps': {
        value: {
          web: {
            en: 'Google Account › Security › Your connections to third-party apps & services › See all connections',
          },
          app: null,
        },
        ...linkedApps,
      },
      events: {
        value: {
          web: { en: 'Google Account › Security › Recent security events › Review security events' },
          app: null,
        },
        ...hackedOlder,
      },
      codes: {
        value: { web: { en: 'Google Account › Security › 2-Step Verification › Backup codes' }, app: null },
        ...backupCodes,
      },
      settings: {
        value: { web: { en: 'Gmail in a browser › Settings › See all settings' }, app: null },
        ...mailSettings,
      },
      forwarding: {
        value: { web: { en: 'See all settings › Forwarding and POP/IMAP' }, app: null },
        ...mailSettings,
      },
      filters: {
        value: { web: { en: 'See all settings › Filters and Blocked Addresses' }, app: null },
        ...mailSettings,
      },
      access: {
        value: {
          web: { en: 'See all settings › Accounts and Import › Grant access to your account' },
          app: null,
        },
        ...mailSettings,
      },
    },
    oldRecoveryDays: { value: 7, ...recoveryOptions },
    eventDays: { value: 28, ...events },
    phoneHelp: { value: 'none', ...noPhone },
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
