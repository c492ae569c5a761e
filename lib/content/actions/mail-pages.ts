/** Where mail providers tell what to do about a hacked account, for whoever has no account of theirs among their own here. */
export const mailPages = [
  { name: 'Gmail', url: 'https://support.google.com/accounts/answer/6294825' },
  {
    name: 'Outlook',
    url: 'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account',
  },
  { name: 'iCloud', url: 'https://support.apple.com/en-us/102560' },
  { name: 'Yahoo', url: 'https://help.yahoo.com/kb/SLN2090.html' },
];
