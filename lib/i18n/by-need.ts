/**
 * Sets of words that are fetched when a part of a page needs them, a file for each. A set holds whole namespaces, so
 * that it can replace what the page had of them.
 */
export const wordSets = {
  /** Words of steps and the task list that only scripts show; the steps themselves are in the page. */
  steps: ['respond', 'accounts', 'entries', 'hints', 'names', 'rail', 'record', 'secrets', 'helping'],
  /** Words for whoever helps the account holder. */
  helping: ['asks', 'helping'],
  /** The steps that support's link can lead to. */
  links: ['names', 'respond'],
  /** Words that describe a record. */
  facts: ['entries', 'facts', 'names', 'print', 'requests'],
  /** Words of the live record. */
  rail: ['entries', 'names', 'rail'],
  /** Words for records that are on this device already, and for what is next in them. */
  resume: ['start', 'names'],
  /** What a person says to whoever can help. */
  tell: ['tell', 'site'],
  /** Words for somebody whose screen others see; fetched ahead, since they go offline. */
  cut: ['cut'],
  /**
   * Words for what stands behind every page: for a browser that does not keep, save or print, for the record as text,
   * for leaving fast and reading aloud.
   */
  keeping: ['aloud', 'keeping', 'leave', 'opening', 'saving', 'site'],
  record: ['record', 'rail', 'accounts', 'keeping', 'opening', 'secrets'],
  /** What an earlier check-up says, on the page of a record. */
  'check-up': ['check-up'],
  forms: ['forms', 'secrets'],
  check: ['check'],
  /** Words for what may be wrong with an opened file. */
  opening: ['opening', 'secrets'],
  /** What support writes to somebody, in a language that may not be the page's. */
  support: ['site', 'support'],
  /** What a desk answers, in a language that may not be the page's. */
  verify: ['site', 'verify'],
} as const;

export type WordSet = keyof typeof wordSets;
