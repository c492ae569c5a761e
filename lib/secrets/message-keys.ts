import type { Finding } from './finding';

/** Under which keys the catalogue has the words for a finding. None of them repeats what was found. */
export const secretMessages = {
  why: 'secrets.why',
  takeOut: 'secrets.take-out',
  isSecret: 'secrets.is-secret',
  isHarmless: 'secrets.is-harmless',
  mark: 'secrets.mark',
} as const;

/** What kind of thing was seen, or the question which it is. */
export const messageOf = ({ kind, certain }: Finding): string =>
  certain ? `secrets.seen.${kind}` : `secrets.ask.${kind}`;
