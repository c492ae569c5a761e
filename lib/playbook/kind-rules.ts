import type { Role, Tactic } from './vocabulary';

/** The questions of the triage, each with its possible answers. */
type Questions = Readonly<Record<string, readonly string[]>>;

/** A condition on answers, by question: one of each must have been given. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** A branch, and when it applies. */
export interface BranchRule {
  id: string;
  /** The answers that select it; none for the default. */
  when?: Condition;
  /** Answers of which one is enough that it does not apply after all. */
  unless?: Condition;
  /** Nothing has happened so far: its order ends in the false alarm. */
  quiet?: true;
  /** The person cannot sign in: steps that need a login are out of reach. */
  lockedOut?: true;
  /** The roles its order must contain, in whichever sequence fits the account. A test checks every account. */
  roles: readonly Role[];
  /** Further roles it must contain if another order of the account does: not every provider has such an action. */
  rolesIfAny?: readonly Role[];
  /** Roles of which it must contain at least one. */
  oneOf?: readonly Role[];
}

/** Something said of the whole incident, or of an account of another kind, that answers a question of this kind. */
export interface HeardRule {
  question: string;
  answer: string;
  /** Holds only for whoever answered this, which leaves it out; else for whoever answered nothing. */
  after?: string;
  /** Not offered once that was said: it says the same again, or denies it. */
  leavesOut?: string;
  from: { tactic: Tactic } | { kind: string; question: string; answer: string };
}

/** What accounts of one kind have in common. */
export interface KindRules {
  /** Asked in this order after the call is settled; each can be skipped. */
  questions: Questions;
  /** Questions that other answers settle. Losses only: what worked for another account may have stopped by now. */
  heard?: readonly HeardRule[];
  /** Money is leaving, whatever the branch: this account comes before all others in the list, and so does its question. */
  leaving?: Condition;
  /** The first branch that fits the answers applies. */
  branches: readonly BranchRule[];
  /** The parts of a record that are about one such account, not about the incident as a whole. */
  parts: readonly string[];
}
