import { readFile } from 'node:fs/promises';
import type { RecordDocument, Section } from '@/lib/exports/document';
import type { FontLoader } from './fonts/fonts';

/** The installed fonts, and which of them were loaded. */
export function installedFonts(): { load: FontLoader; asked: string[] } {
  const asked: string[] = [];
  const load: FontLoader = async (file) => {
    asked.push(file);
    return new Uint8Array(await readFile(`node_modules/@fontsource-variable/${file}`));
  };
  return { load, asked };
}

/** A record with one section of a person's own words. */
export const ownWords = (text: string, more: Partial<RecordDocument> = {}): RecordDocument => ({
  ...summary,
  sections: [{ id: 'in-short', title: 'In short', blocks: [{ kind: 'words', text, voice: 'own' }] }],
  ...more,
});

const line = (
  local: string,
  utc: string,
  mark: 'told' | 'tapped',
  text: string,
  note: string | null = null,
  written: string | null = null,
) => ({
  local,
  utc,
  mark,
  text,
  aside: false,
  withdrawn: false,
  written,
  note,
});

/** The statement at the end of every record. */
const statement: Section = {
  id: 'statement',
  title: 'Statement',
  blocks: [
    { kind: 'words', text: 'This is true to the best of my knowledge.', voice: 'ours' },
    {
      kind: 'signatures',
      rows: [
        ['Name', 'Signature', 'Date', 'Time'],
        ['Received by', 'Office', 'Date', 'Police reference'],
      ],
    },
  ],
};

export const txid = '4c464aa383fc4cf518b309eecff9752c2c6a1f83d1b4b093f48167b41ad55090';

/** The record shown in the screen designs. */
export const summary: RecordDocument = {
  lang: 'en',
  direction: 'ltr',
  brand: 'First Hour',
  title: 'Incident summary',
  subtitle: 'Binance account. Sunday 22 November 2026.',
  head: [
    { name: 'Record', value: 'FH-7K2M-94QD', form: 'code' },
    { name: 'Saved', value: '22 Nov 2026 14:46', form: 'code' },
    { name: 'Local time', value: 'Sydney, UTC+11:00', form: 'ours' },
  ],
  sections: [
    {
      id: 'in-short',
      title: 'In short',
      blocks: [
        {
          kind: 'words',
          voice: 'own',
          text: 'A man called. He said he was Binance security. He asked me to change my API key. Then coins left my account. I did not approve these withdrawals.',
        },
        {
          kind: 'columns',
          pairs: [
            { name: 'Account', value: 'Binance, user ID 482190776', form: 'ours' },
            { name: 'Case', value: '118204553', form: 'code' },
            { name: 'Noticed', value: '13:58, UTC 02:58', form: 'ours' },
            { name: 'Deleted every API key', value: '14:11, UTC 03:11', form: 'ours' },
            { name: 'Froze the account', value: '14:16, UTC 03:16', form: 'ours' },
          ],
        },
      ],
    },
    {
      id: 'taken',
      title: 'What was taken',
      blocks: [
        {
          kind: 'fact',
          title: '1240.00 USDT on TRON',
          pairs: [
            { name: 'Left', value: '22 Nov 2026 13:52, UTC 02:52', form: 'ours' },
            { name: 'Sent to', value: 'TQmS7xKvYdR2nEw4hZcJ8uPfLb5aGt9oVk', form: 'code' },
            { name: 'Transaction ID', value: txid, form: 'code' },
          ],
        },
        {
          kind: 'fact',
          title: '0.018 BTC on Bitcoin',
          pairs: [
            { name: 'Left', value: '22 Nov 2026 13:55, UTC 02:55', form: 'ours' },
            { name: 'Sent to', value: 'bc1q8m5zt0kfy7w3xn2vh6ud4rj9ce0plqs5ga7tw2', form: 'code' },
          ],
        },
      ],
    },
    {
      id: 'contacts',
      title: 'Calls and messages',
      blocks: [
        {
          kind: 'fact',
          title: 'Phone call',
          pairs: [
            {
              name: 'When',
              value: '22 Nov 2026 13:18, UTC 02:18 to 22 Nov 2026 14:03, UTC 03:03',
              form: 'ours',
            },
            { name: 'Number shown', value: '+61 2 5550 0143, may be spoofed', form: 'ours' },
            { name: 'Name given', value: 'Daniel, Binance security', form: 'own' },
            {
              name: 'Asked for',
              value: 'Switch on withdrawals for the API key. Add the IP address 203.0.113.24.',
              form: 'own',
            },
          ],
        },
        {
          kind: 'fact',
          title: 'Text message',
          pairs: [
            { name: 'When', value: 'about 22 Nov 2026 09:40, UTC 21 Nov 22:40', form: 'ours' },
            { name: 'Said', value: 'New sign-in seen. Our security team will call you.', form: 'own' },
          ],
        },
      ],
    },
    {
      id: 'timeline',
      title: 'Timeline',
      blocks: [
        {
          kind: 'timeline',
          heads: { local: 'Local', utc: 'UTC', written: 'Written down' },
          key: { told: 'Told from memory', tapped: 'Written by a tap at that minute' },
          days: [
            {
              title: 'Sunday 22 November 2026',
              utcDay: null,
              lines: [
                line(
                  '09:40',
                  '22:40',
                  'told',
                  'Text message came in',
                  'About this time. UTC date: 21 Nov',
                  '14:38',
                ),
                line('13:18', '02:18', 'told', 'Phone call began', null, '14:35'),
                line('13:52', '02:52', 'told', '1240.00 USDT left the account', null, '14:36'),
                line('13:58', '02:58', 'told', 'Noticed that something was wrong', null, '14:37'),
                line('14:02', '03:02', 'tapped', 'Started this record'),
                line('14:03', '03:03', 'tapped', 'Ended the call'),
                line('14:06', '03:06', 'tapped', 'Opened www.binance.com'),
                line('14:11', '03:11', 'tapped', 'Deleted every API key'),
                { ...line('14:16', '03:16', 'tapped', 'Froze the account', 'Taken back'), withdrawn: true },
                line('14:24', '03:24', 'tapped', 'Told support at Binance'),
                line('14:31', '03:31', 'tapped', 'Changed the password of the email account'),
              ],
            },
          ],
        },
      ],
    },
    statement,
  ],
  fingerprint: '231a 8c6f 0390 b49d 7ce0 aa99 988f e9c8 0790 09e1 bc47 0ae7 b897 a6bf 66a8 ec3f',
  scan: 'FH-7K2M-94QD 12 231a8c6f0390b49d7ce0aa99988fe9c8079009e1bc470ae7b897a6bf66a8ec3f',
  foot: 'Record FH-7K2M-94QD, made with First Hour on the account holder’s device. This record holds no passwords, codes or keys.',
};
