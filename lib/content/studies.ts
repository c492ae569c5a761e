import { page } from './cite';

/** Studies of what works on people in a scam. What a page says of an effect rests on one of these. */
export const fakedCallerId = page(
  'Study: people who were phoned with a faked caller ID (USENIX Security 2019)',
  'https://www.usenix.org/conference/usenixsecurity19/presentation/tu',
  {
    checked: '2026-11-30',
    dated: '2019-08',
    sure: 'medium',
    note: 'We read a stored copy of the summary. Staff and students of one university were called, 3,000 in all. With a faked caller ID, more of them gave away their Social Security number.',
  },
);
export const authorityInEmails = page(
  'Study: authority and urgency in test emails at work (2018)',
  'https://researchportal.bath.ac.uk/en/publications/exploring-susceptibility-to-phishing-in-the-workplace',
  {
    checked: '2026-11-30',
    dated: '2018-12-31',
    sure: 'medium',
    note: 'We read a stored copy of the summary. It tested emails, not calls: nine of them, sent to 62,000 staff. Signs of authority made a tap on the link more likely.',
  },
);
export const timePressure = page(
  'Study: time pressure and fake emails (PLOS ONE, 2019)',
  'https://clok.uclan.ac.uk/25771/',
  {
    checked: '2026-11-30',
    dated: '2019-01',
    sure: 'medium',
    note: 'We read a stored copy of the summary. It tested emails, not calls, with 224 people. Those asked to be quicker made more mistakes.',
  },
);
export const aloneInScams = page(
  'Survey: who loses money in a scam (FINRA Foundation, BBB, Stanford, 2019)',
  'https://longevity.stanford.edu/scamtracker/',
  {
    checked: '2026-11-30',
    dated: '2019-09',
    sure: 'medium',
    note: 'We read the summary in stored copies. It asked 1,408 people in the US and Canada about all kinds of scams. It shows what went together, not what caused it.',
  },
);
export const forewarned = page(
  'Study: warned before a test call (2014)',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC4199235',
  {
    checked: '2026-11-30',
    sure: 'medium',
    note: 'We read a stored copy of the summary. The people had lost money to scams before. They were warned by phone, and got a test call two or four weeks later. Fewer said a clear yes. The warning about the same scam wore off.',
  },
);
