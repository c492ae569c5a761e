import { linksOf } from './account-facts';
import type { PlaybookAccount, Step } from './schema';

/**
 * The facts of an account that a step shows. `isGeneral` where the step's words rest on facts and the account has none
 * of them: general words stand instead.
 */
export function stepFacts(account: PlaybookAccount | null, step: Step) {
  const lockingEmails = account?.kind === 'exchange' ? account.playbook.lockingEmails : null;
  const link = step.link && account ? linksOf(account)[step.link] : undefined;
  const path = step.path ? account?.playbook.paths[step.path] : undefined;
  const emails = step.emails ? lockingEmails : null;
  const restsOnNothing = !(step.link ?? step.path ?? step.emails ?? step.restsOn);
  const hasFacts = Boolean(link ?? path ?? emails ?? (step.restsOn && lockingEmails));
  return { link, path, emails, isGeneral: !restsOnNothing && !hasFacts };
}
