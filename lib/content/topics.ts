/** What people look for among the accounts that is none: where a page of ours helps, and what they type. */
export interface Topic {
  /** Its words stand under it in `ui/accounts.json`. */
  id: 'remote-control' | 'malware' | 'report';
  /** The page of ours, behind the language. A test compares it with the catalogue. */
  to: string;
  terms: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    id: 'remote-control',
    to: 'follow-up/secure/#remove-remote-app',
    terms: [
      'AnyDesk',
      'TeamViewer',
      'RustDesk',
      'UltraViewer',
      'Quick Assist',
      'Remote control',
      'Screen sharing',
    ],
  },
  {
    id: 'malware',
    to: 'follow-up/secure/#check-for-malware',
    terms: ['Malware', 'Virus', 'Trojan', 'Spyware'],
  },
  {
    id: 'report',
    to: 'record/report/',
    terms: ['Police', 'Report', 'Action Fraud', 'IC3', 'Cybercrime'],
  },
];
