import { accounts } from '@/lib/content/accounts/registry';
import { asked } from '@/lib/content/asked';
import { authorities } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { effect, lies, turns } from '@/lib/content/call-script';
import { actions } from '@/lib/content/catalogue';
import { checkUp } from '@/lib/content/check-up';
import { catalogueVersion } from '@/lib/content/version';
import {
  accountFacts,
  actionFacts,
  askedFacts,
  checkUpFacts,
  type FactInWords,
  lineFacts,
  officeFacts,
  scriptFacts,
} from '@/lib/i18n/fact-words';
import type { Citation } from '@/lib/playbook/citation';

/**
 * One fact: where it stands in the content, what it says in words, and what it rests on. All that the content says of it
 * stands beside, under its own names, such as `value` or `country`.
 */
export interface Fact extends Citation {
  fact: string;
  says: string;
  [field: string]: unknown;
}

/** The words are in English, as the sources are titled. */
const locale = 'en';

const published = (facts: readonly FactInWords[]): Fact[] =>
  facts.map(({ path, says, citation }) => ({ fact: path, says, ...citation }));

/**
 * Every fact that the site rests on, as data for others: by account, then of the actions, answers, check-up, what
 * is told of scam calls, offices and support lines. A source without an address has `url: null` and a note.
 */
export const factsFile = () => ({
  version: catalogueVersion,
  accounts: accounts.map((account) => ({
    id: account.id,
    kind: account.kind,
    name: account.name,
    facts: published(accountFacts(locale, account)),
  })),
  actions: actions.map((action) => ({ id: action.id, facts: published(actionFacts(locale, action)) })),
  asked: asked.map((question) => ({ id: question.id, facts: published(askedFacts(locale, question)) })),
  checkUp: checkUp.map((item) => ({ id: item.id, facts: published(checkUpFacts(locale, item)) })),
  turns: turns.map((turn) => ({ id: turn.id, facts: published(scriptFacts(locale, 'turn', turn)) })),
  lies: lies.map((lie) => ({ id: lie.id, facts: published(scriptFacts(locale, 'lie', lie)) })),
  effects: [{ id: effect.id, facts: published(scriptFacts(locale, 'effect', effect)) }],
  authorities: authorities.map(({ sources, ...office }) => ({
    ...office,
    facts: published(officeFacts(locale, { ...office, sources })),
  })),
  supportLines: supportLines.map(({ sources, ...line }) => ({
    ...line,
    facts: published(lineFacts(locale, { ...line, sources })),
  })),
});
