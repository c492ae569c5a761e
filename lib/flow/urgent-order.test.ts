import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/playbook/answers';
import { incidentQuestions, questionsOf } from '@/lib/playbook/answers';
import { rulesOf } from '@/lib/playbook/kinds';
import { plan } from '@/lib/playbook/plan';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { type Tactic, urgentTactics } from '@/lib/playbook/vocabulary';
import {
  anotherExchange,
  bank,
  exchange,
  mailbox,
  ownWallet,
  passwordManager,
  phoneNumber,
} from './incident.fixture';

/** The answers of a row; the first row that fits counts. An answer that a row leaves out is any. */
type Row = readonly [answers: Readonly<Record<string, string>>, order: readonly string[]];

const look = (id: string) => [{ happened: 'only-called', signs: '' }, [id]] as const;

/** What comes behind the end of the call, before anything joins it. */
const tables: readonly [PlaybookIndex, readonly Row[]][] = [
  [
    exchange,
    [
      [
        { 'money-leaving': 'yes', 'sign-in': 'yes-no-email' },
        ['freeze-account', 'contact-support', 'get-email-back'],
      ],
      [
        { 'sign-in': 'yes-no-email' },
        ['delete-api-keys', 'new-login-email', 'freeze-account', 'contact-support', 'get-email-back'],
      ],
      [{ 'sign-in': 'no-email' }, ['contact-support', 'get-email-back', 'freeze-account']],
      [{ 'sign-in': 'no' }, ['freeze-account', 'contact-support', 'secure-email']],
      [{ 'money-leaving': 'yes' }, ['freeze-account', 'contact-support', 'secure-email']],
      look('look-for-signs'),
      [{}, ['delete-api-keys', 'freeze-account', 'contact-support']],
    ],
  ],
  [
    anotherExchange,
    [
      [
        { 'money-leaving': 'yes', 'sign-in': 'yes-no-email' },
        ['freeze-account', 'contact-support', 'get-email-back'],
      ],
      [
        { 'sign-in': 'yes-no-email' },
        ['delete-api-keys', 'new-login-email', 'freeze-account', 'contact-support', 'get-email-back'],
      ],
      [{ 'sign-in': 'no-email' }, ['contact-support', 'get-email-back', 'freeze-account']],
      [{ 'sign-in': 'no' }, ['contact-support', 'secure-email', 'freeze-account']],
      [{ 'money-leaving': 'yes' }, ['freeze-account', 'contact-support', 'secure-email']],
      look('look-for-signs'),
      [{}, ['delete-api-keys', 'freeze-account', 'contact-support']],
    ],
  ],
  [
    mailbox,
    [
      [{ 'open-mailbox': 'no' }, ['mail-recover', 'tell-money-accounts', 'move-login-email']],
      look('mail-look-for-signs'),
      [{}, ['mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding']],
    ],
  ],
  [
    phoneNumber,
    [
      [{ signal: 'gone' }, ['phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain']],
      [{ signal: 'unsure' }, ['phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain']],
      look('phone-look-for-signs'),
      [{}, ['phone-lock', 'phone-ask-changes', 'phone-codes']],
    ],
  ],
  [
    passwordManager,
    [
      [{ 'open-manager': 'no' }, ['manager-accounts', 'tell-money-accounts', 'manager-recover']],
      look('manager-look-for-signs'),
      [{}, ['manager-password', 'manager-sign-out', 'manager-accounts']],
    ],
  ],
  [bank, [look('bank-look-for-signs'), [{}, ['recall-payment', 'bank-login']]]],
  [
    ownWallet,
    [
      [{ phrase: 'seen' }, ['move-self-custody']],
      [{ phrase: 'unsure' }, ['move-self-custody']],
      look('wallet-look-for-signs'),
      [{}, ['wallet-check-devices', 'revoke-approvals']],
    ],
  ],
];

/** What joins for each thing that happened, in this order. */
const joins: readonly [Tactic, string][] = [
  ['recovery-phrase', 'move-self-custody'],
  ['paid-by-bank', 'recall-payment'],
  ['lost-signal', 'call-phone-company'],
];

const everyone = 'tell-money-accounts';

/** Brakes that stay in front of what joins: money is leaving, or nobody can sign in. */
const rushing: readonly [PlaybookIndex, Readonly<Record<string, string>>][] = [
  [exchange, { 'sign-in': 'no' }],
  [exchange, { 'money-leaving': 'yes', 'sign-in': 'yes' }],
  [exchange, { 'money-leaving': 'yes', 'sign-in': 'unsure' }],
  [exchange, { 'money-leaving': 'yes', 'sign-in': 'yes-no-email' }],
  [exchange, { 'money-leaving': 'yes', 'sign-in': '' }],
  [anotherExchange, { 'money-leaving': 'yes', 'sign-in': 'yes' }],
  [anotherExchange, { 'money-leaving': 'yes', 'sign-in': 'unsure' }],
  [anotherExchange, { 'money-leaving': 'yes', 'sign-in': 'yes-no-email' }],
  [anotherExchange, { 'money-leaving': 'yes', 'sign-in': '' }],
  [phoneNumber, { signal: 'gone' }],
  [phoneNumber, { signal: 'unsure' }],
  [ownWallet, { phrase: 'seen' }],
  [passwordManager, { 'open-manager': 'no' }],
];

/** But not this one once money left a bank or a card: the company of a number can let people wait. */
const yields = (playbook: PlaybookIndex, { tactics = [] }: Answers) =>
  playbook === phoneNumber && tactics.includes('paid-by-bank');

const fits = (row: Readonly<Record<string, string>>, answers: Answers) =>
  Object.entries(row).every(([question, answer]) => (answers[question] ?? '') === answer);

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((before, one) => before.flatMap((some) => [some, [...some, one]]), [[]]);

/** Whatever can be answered: each question of the account and each of the incident, or not; what happened, in any mix. */
function everything({ account }: PlaybookIndex): Answers[] {
  const kind = account?.kind ?? '';
  const single = [
    ...questionsOf(kind).map((one) => [one, rulesOf(kind)?.questions[one] ?? []] as const),
    ['contact', incidentQuestions.contact] as const,
  ];
  const answered = single.reduce<Answers[]>(
    (before, [question, answers]) =>
      before.flatMap((given) => [given, ...answers.map((answer) => ({ ...given, [question]: answer }))]),
    [{}],
  );
  const happened: Answers[] = [
    {},
    ...incidentQuestions.happened.filter((one) => one !== 'some').map((one) => ({ happened: one })),
    ...subsets(urgentTactics)
      .filter(({ length }) => length > 0)
      .map((tactics) => ({ happened: 'some', tactics })),
  ];
  // Which device this is changes what a step says, never its place.
  const isWatched = ({ contact, tactics = [] }: Answers) =>
    contact === 'remote-control' || tactics.includes('remote-app');
  return answered.flatMap((given) =>
    happened.flatMap((more) => {
      const said: Answers = { ...given, ...more };
      if (said['happened'] === 'only-called') return [said, { ...said, signs: 'found' }];
      return isWatched(said) ? [said, { ...said, device: 'seen' }, { ...said, device: 'other' }] : [said];
    }),
  );
}

describe('The urgent order, for everything that can be answered,', () => {
  for (const [playbook, rows] of tables) {
    test(`of "${playbook.account?.id}" is the one in the table, with what joins it`, () => {
      const all = everything(playbook);
      expect(all.length).toBeGreaterThan(100);
      const wrong = all.filter((answers) => {
        const isWatched = answers['contact'] === 'remote-control' || answers.tactics?.includes('remote-app');
        // Whoever was watched was not only called.
        const heard: Answers = isWatched ? { ...answers, happened: 'some' } : answers;
        const [, own = []] = rows.find(([row]) => fits(row, heard)) ?? [];
        const joining = joins
          .filter(([tactic]) => answers.tactics?.includes(tactic))
          .map(([, id]) => id)
          // The number has a better one of its own.
          .filter((id) => id !== 'call-phone-company' || playbook !== phoneNumber)
          .filter((id) => !own.includes(id))
          // The call to all who hold money takes the place of the one to the bank.
          .map((id) => (id === 'recall-payment' && own.includes(everyone) ? everyone : id));
        const rest = own.filter((id) => !joining.includes(id));
        const rushes =
          rushing.some(([of, row]) => of === playbook && fits(row, answers)) && !yields(playbook, answers);
        const expected = [
          'end-call',
          ...(isWatched ? ['cut-remote-access'] : []),
          ...(rushes ? rest.slice(0, 1) : []),
          ...joining,
          ...(rushes ? rest.slice(1) : rest),
          ...(answers['coins-gone'] === 'yes' ? ['tell-receiving-exchange'] : []),
        ];
        return `${plan(playbook, answers).urgent.map(({ id }) => id)}` !== `${expected}`;
      });
      expect(wrong).toEqual([]);
    });
  }
});
