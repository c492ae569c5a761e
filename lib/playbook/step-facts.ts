import { linksOf, pathsOf } from './account-facts';
import type { PlaybookAccount, Step } from './schema';

/**
 * The account's facts that a step shows. `isGeneral` if the step depends on facts that the account lacks, so that
 * general words are used.
 */
export function stepFacts(account: PlaybookAccount | null, step: Step) {
  const lockingEmails = account?.kind === 'exchange' ? account.playbook.lockingEmails : null;
  const link = step.link && account ? linksOf(account)[step.link] : undefined;
  const path = step.path && account ? pathsOf(account)[step.path] : undefined;
  const emails = step.emails ? lockingEmails : null;
  const restsOnNothing = !(step.link ?? step.path ?? step.emails ?? step.restsOn);
  const hasFacts = Boolean(link ?? path ?? emails ?? (step.restsOn && lockingEmails));
  return { link, path, emails, isGeneral: !restsOnNothing && !hasFacts };
}
