import { questionsOf } from '@/lib/playbook/answers';

/** The keys of the words over the questions of a kind of account: some kinds have one, others two. */
export const questionsWords = (kind: string) =>
  questionsOf(kind).length === 1
    ? ({
        title: 'respond.triage.title-one',
        lead: 'respond.triage.lead-one',
        skip: 'respond.triage.skip-one',
      } as const)
    : ({ title: 'respond.triage.title', lead: 'respond.triage.lead', skip: 'respond.triage.skip' } as const);
