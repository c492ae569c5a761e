import { holdings, tellingBank } from '@/lib/content/holdings';
import type { Entry } from '@/lib/incident/entry';
import { actionStatuses, factsOf } from '@/lib/incident/fold';
import { reported } from './reported';

/** What others got of which nobody said that it was changed or blocked. Their words are in print.json. */
export function givenAway(entries: readonly Entry[]): string[] {
  const said = new Set(reported(entries).map(({ id }) => id));
  const exposed = new Set<string>(factsOf(entries, 'exposed').flatMap(({ data }) => data.exposed ?? []));
  if (factsOf(entries, 'contact').some(({ data }) => data.codes?.length)) said.add('read-out-code');
  const settled = new Set(
    [...actionStatuses(entries).all.values()]
      .filter(({ outcome }) => outcome === 'done' || outcome === 'excluded')
      .map(({ entry }) => entry.action),
  );
  const isBankTold = factsOf(entries, 'money-path').some(({ data }) => data.reference || data.reportedAt);
  if (isBankTold) settled.add(tellingBank);
  return holdings
    .filter((one) => one.reported.some((id) => said.has(id)) || one.exposed?.some((id) => exposed.has(id)))
    .filter(({ doneBy }) => !doneBy.some((action) => settled.has(action)))
    .map(({ id }) => id);
}
