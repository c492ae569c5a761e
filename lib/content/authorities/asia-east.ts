import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const asiaEastHosts: readonly ReviewedHost[] = [
  { host: 'www.adcc.gov.hk', whose: 'Anti-Deception Coordination Centre, Hong Kong' },
  { host: 'www1.erc.police.gov.hk', whose: 'Hong Kong Police' },
  { host: 'www.police.gov.hk', whose: 'Hong Kong Police' },
  { host: 'www.npa.go.jp', whose: 'National Police Agency of Japan' },
  { host: 'www.pref.fukui.jp', whose: 'Fukui Prefecture' },
  { host: 'ecrm.police.go.kr', whose: 'Korean National Police' },
  { host: 'www.counterscam112.go.kr', whose: 'Korean National Police' },
  { host: 'ichannela.com', whose: 'Channel A, as a news page' },
  { host: 'www.khan.co.kr', whose: 'Kyunghyang Shinmun, as a news page' },
  { host: '165.npa.gov.tw', whose: 'National Police Agency of Taiwan' },
  { host: 'www.police.ntpc.gov.tw', whose: 'Police of New Taipei' },
  { host: 'tongsiao.house.miaoli.gov.tw', whose: 'Household office in Miaoli, Taiwan' },
];

export const asiaEast: readonly Authority[] = [
  {
    id: 'hk-adcc',
    country: 'HK',
    name: 'Anti-Deception Coordination Centre (ADCC)',
    kind: 'advice',
    links: [{ url: 'https://www.adcc.gov.hk/en-hk/about-us.html', what: 'site' }],
    phones: [
      { number: '18222', use: 'call', hours: { open: 'always' } },
      { number: '999', use: 'urgent' },
    ],
    takes: ['advice'],
    refuses: ['police-report'],
    notes: ['Make the report in the e-Report Centre, or at a police station.'],
    sources: [
      page('ADCC: about us', 'https://www.adcc.gov.hk/en-hk/about-us.html', {
        checked: '2026-11-22',
        sure: 'high',
        note: 'Others say that it only gives advice.',
      }),
    ],
  },
  {
    id: 'hk-e-report',
    country: 'HK',
    name: 'Hong Kong Police: e-Report Centre',
    kind: 'police',
    links: [
      {
        url: 'https://www1.erc.police.gov.hk/cmiserc/EGIS-HK-Web_NEW_UI/ereport_details?report=CBR_CRIME',
        what: 'form',
      },
    ],
    phones: [{ number: '999', use: 'urgent' }],
    takes: ['internet-crime'],
    expects: ['same-day'],
    inPerson: 'no',
    notes: ['The form has boxes for crypto transactions. It is read every day.'],
    sources: [
      page(
        'Hong Kong Police: form to report cyber crime',
        'https://www1.erc.police.gov.hk/cmiserc/EGIS-HK-Web_NEW_UI/ereport_details?report=CBR_CRIME&fontSize=100',
        { checked: '2026-11-29', sure: 'high' },
      ),
      page(
        'Hong Kong Police, Offbeat 1219: who reads the reports',
        'https://www.police.gov.hk/offbeat/1219/eng/9001.html',
        { checked: '2026-11-29', sure: 'high', note: 'Of late 2022.' },
      ),
      page('RTHK: report on the new form', null, {
        checked: '2026-11-22',
        dated: '2022-09',
        sure: 'medium',
        note: 'For the boxes for crypto transactions. We did not keep its address.',
      }),
    ],
  },
  {
    id: 'jp-npa',
    country: 'JP',
    name: 'National Police Agency (NPA)',
    kind: 'police',
    links: [{ url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', what: 'site' }],
    phones: [
      { number: '#9110', use: 'call', hours: { open: 'working-days' }, confidence: 'medium' },
      { number: '110', use: 'urgent' },
    ],
    takes: ['internet-crime'],
    asks: ['six-questions', 'page-shown'],
    inPerson: 'maybe',
    notes: [
      'A message sent online is not the formal report of damage. For that, contact the police station.',
      '#9110 answers in the daytime. The hours differ by prefecture.',
      'The online window is not read at weekends.',
    ],
    sources: [
      page(
        'Police of Fukui: where to ask for advice',
        'https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html',
        { checked: '2026-11-22', lang: 'ja', sure: 'high' },
      ),
      page('Police of Saitama: reports online', null, {
        checked: '2026-11-22',
        dated: '2024-07-29',
        sure: 'high',
        note: 'It says that an online message is not the formal report. We did not keep the address of the page.',
      }),
      page('Copies of the Japanese government’s page on #9110', null, {
        checked: '2026-11-29',
        sure: 'medium',
        lang: 'ja',
        note: 'Working days, 8:30 to 17:15, and other hours in some prefectures.',
      }),
    ],
  },
  {
    id: 'kr-ecrm',
    country: 'KR',
    name: '경찰청 사이버범죄 신고시스템 (ECRM)',
    lang: 'ko',
    kind: 'police',
    links: [{ url: 'https://ecrm.police.go.kr/minwon/main', what: 'form' }],
    phones: [{ number: '112', use: 'urgent' }],
    takes: ['internet-crime'],
    sources: [
      page('Korean police: ECRM', 'https://ecrm.police.go.kr/minwon/main', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'kr-1394',
    country: 'KR',
    name: '전기통신금융사기 통합대응단 (1394)',
    lang: 'ko',
    kind: 'fast-freeze',
    callFirst: true,
    links: [{ url: 'https://www.counterscam112.go.kr', what: 'site' }],
    phones: [{ number: '1394', use: 'call', hours: { open: 'always' } }],
    takes: ['moved-money', 'reports'],
    notes: ['It has a direct line to the bank desks that stop payments.'],
    sources: [
      page(
        'Channel A: 1394 for phone and message fraud',
        'https://ichannela.com/news/detail/000000512599.do',
        {
          checked: '2026-11-29',
          dated: '2026-02-01',
          sure: 'medium',
          lang: 'ko',
          note: 'Day and night, with the line to the banks.',
        },
      ),
      page(
        'News report: one number for phone and message fraud, 1394',
        'https://www.khan.co.kr/article/202602011026001',
        {
          checked: '2026-11-22',
          dated: '2026-02-01',
          sure: 'medium',
          lang: 'ko',
        },
      ),
    ],
  },
  {
    id: 'tw-165',
    country: 'TW',
    name: '165 反詐騙',
    lang: 'zh-TW',
    kind: 'advice',
    callFirst: true,
    phones: [{ number: '165', use: 'call' }],
    links: [{ url: 'https://165.npa.gov.tw/', what: 'site' }],
    takes: ['advice'],
    sources: [
      page('Police of New Taipei: dial 165 to check', 'https://www.police.ntpc.gov.tw/cp-2884-79049-2.html', {
        checked: '2026-11-29',
        lang: 'zh',
        dated: '2021-02-25',
        sure: 'medium',
        note: 'For the number.',
      }),
      page(
        'Household office in Miaoli: the site of 165',
        'https://tongsiao.house.miaoli.gov.tw/News_Content.aspx?n=1212&s=797576&sms=9813',
        { checked: '2026-11-29', sure: 'medium', lang: 'zh', note: 'For the address.' },
      ),
    ],
  },
];
