import { actions } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { actionsOn } from '@/lib/flow/addresses';
import { kinds } from '@/lib/playbook/kinds';
import { incidentIndex } from '@/lib/playbook/playbook-index';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { groups } from '@/lib/playbook/vocabulary';

/** The pages of steps, a sort at a time, each with the steps on it. */
const incident = actionsOn('incident-follow-up', incidentIndex(actions, ''), actions);
const stepsOf = (account: PlaybookAccount, page: 'account' | 'account-follow-up', path = '') =>
  [`respond/${account.id}/${path}`, actionsOn(page, playbookOf(account), actions)] as const;
export const pagesOfSteps = [
  ...Object.keys(kinds).flatMap((kind) => {
    const all = playbookAccounts.filter((one) => one.kind === kind);
    return [
      [`the urgent steps of each ${kind}`, all.map((one) => stepsOf(one, 'account'))] as const,
      [
        `what follows at each ${kind}`,
        all.map((one) => stepsOf(one, 'account-follow-up', 'follow-up/')),
      ] as const,
    ];
  }),
  [
    'what follows whatever the account',
    groups.map(
      (inGroup) => [`follow-up/${inGroup}/`, incident.filter(({ group }) => group === inGroup)] as const,
    ),
  ] as const,
];
