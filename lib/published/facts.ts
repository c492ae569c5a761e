import { accounts } from '@/lib/content/accounts/registry';
import { asked } from '@/lib/content/asked';
import { authorities } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { actions } from '@/lib/content/catalogue';
import { citedIn } from '@/lib/content/cited';
import { catalogueVersion } from '@/lib/content/version';
import type { Citation } from '@/lib/playbook/citation';

/** One fact: where it stands in the content, what it says, and what it rests on. */
export interface Fact {
  fact: string;
  value?: unknown;
  source: Citation['source'];
  checked: string;
  confidence: Citation['confidence'];
  note?: string;
}

const factsOf = (tree: unknown): Fact[] =>
  citedIn(tree).map(({ path, value: { source, checked, confidence, note, ...rest } }) => ({
    fact: path,
    ...('value' in rest && { value: rest.value }),
    source,
    checked,
    confidence,
    ...(note && { note }),
  }));

/**
 * Every fact that the site rests on, as data for others: by account, then of the actions, offices and support lines.
 * A source without an address has `url: null` and a note.
 */
export const factsFile = () => ({
  version: catalogueVersion,
  accounts: accounts.map((account) => ({
    id: account.id,
    kind: account.kind,
    name: account.name,
    facts: factsOf(account),
  })),
  actions: actions.map((action) => ({ id: action.id, facts: factsOf(action) })),
  asked: asked.map((question) => ({ id: question.id, facts: factsOf(question) })),
  authorities: authorities.map((office) => ({
    id: office.id,
    country: office.country,
    facts: factsOf(office),
  })),
  supportLines: supportLines.map((line) => ({ id: line.id, facts: factsOf(line) })),
});
