/**
 * Words that no page hands over: they are fetched when a part of it needs them, a file a set. A set holds whole
 * namespaces, so that what it brings may take the place of what the page had of them.
 */
export const wordSets = {
  /** What a step and the task list say once scripts run; the steps themselves are there before. */
  steps: ['respond', 'accounts', 'entries', 'hints', 'names', 'rail', 'record', 'secrets'],
  /** The steps that support's link can lead to. */
  links: ['names', 'respond'],
  /** What a record is put into words with. */
  facts: ['entries', 'facts', 'names', 'print'],
  /** What the live record says. */
  rail: ['entries', 'names', 'rail'],
  /** The records that are on this device already, and what is next in them. */
  resume: ['start', 'names'],
  record: ['record', 'rail', 'accounts', 'opening', 'secrets'],
  forms: ['forms', 'secrets'],
  check: ['check'],
  /** What may be wrong with a file that is opened. */
  opening: ['opening', 'secrets'],
} as const;

export type WordSet = keyof typeof wordSets;
