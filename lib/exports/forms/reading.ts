import { ownName } from '@/lib/exports/own-name';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import type { Fact, FactData, FactKind } from '@/lib/incident/facts';
import { accountsOf, facts, factsAbout, factsOf, mainAccount } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';
import { escapeInvisible } from '@/lib/wording/escape';
import { headOf, onPaper, pairsOf } from '@/lib/wording/fact-words';
import type { Language } from '@/lib/wording/language';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';

/** A record as the boxes of a form need it. Links are not defanged: a box is text, and nothing in it is clickable. */
export interface Reading {
  entries: readonly Entry[];
  language: Language;
  /** The exchanges in the record, with what was told about the login; if there is none, what was told. */
  exchanges: readonly Exchange[];
  /** Their names in one line; empty if there is none, or its name is unknown. */
  exchange: string;
  /** The name of the exchange that a fact is about, or of the only one. */
  exchangeOf(fact: FactData): string;
  all<K extends FactKind>(kind: K): Fact<K>[];
  /** A fact that a record holds once; empty while it is not told. */
  one<K extends 'noticed' | 'loss' | 'person' | 'home'>(kind: K): Fact<K>;
  /** Local time with UTC; empty if the person did not say. */
  when(at: Moment | undefined): string;
  /** The fact in one line. */
  head(fact: FactData): string;
  /** Its other fields, as names and values, except those in `without`. */
  details(fact: FactData, without?: readonly string[]): string[];
}

interface Exchange {
  account: AccountRef | null;
  name: string;
  login: Fact<'account'>;
}

/** Reads a record for a form, in the language of the page. */
export function readingOf(entries: readonly Entry[], language: Language): Reading {
  const { say, days } = language;
  const loginAt = (account: AccountRef | null): Fact<'account'> =>
    factsAbout(entries, 'account', account)[0]?.data ?? { kind: 'account' };
  const named = accountsOf(entries).filter(({ kind }) => kind === 'exchange');
  const exchanges: Exchange[] =
    named.length > 0
      ? named.map((account) => ({ account, name: ownName(account) ?? '', login: loginAt(account) }))
      : [{ account: null, name: '', login: loginAt(mainAccount(entries)) }];
  const exchange = exchanges
    .map(({ name }) => name)
    .filter(Boolean)
    .join(', ');
  const accountOf = new Map<FactData, AccountRef | null>(
    facts(entries).map(({ data, account }) => [data, account]),
  );
  const all: Reading['all'] = (kind) => factsOf(entries, kind).map(({ data }) => data);
  const nameOf = (field: string) => onPaper(say, 'fields', field);
  return {
    entries,
    language,
    exchanges,
    exchange,
    exchangeOf: (fact) => {
      const account = accountOf.get(fact);
      return account ? (ownName(account) ?? '') : exchanges.length > 1 ? '' : exchange;
    },
    all,
    one: (kind) => all(kind)[0] ?? ({ kind } as never),
    when: (at) => (at ? momentOnPaper(at, say, days) : ''),
    head: (fact) => headOf(fact, say, escapeInvisible),
    details: (fact, without = []) => {
      const left = Object.fromEntries(Object.entries(fact).filter(([name]) => !without.includes(name)));
      // No kind of fact that forms use refers to another fact.
      return pairsOf(left as unknown as FactData, language, String, { nameOf, link: escapeInvisible }).map(
        ({ name, value }) => `${name}: ${value}`,
      );
    },
  };
}
