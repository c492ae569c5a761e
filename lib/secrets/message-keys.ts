import type { Finding } from './finding';

/** The keys of the messages about a finding. None repeats what was found. */
export const secretMessages = {
  why: 'secrets.why',
  takeOut: 'secrets.take-out',
  isSecret: 'secrets.is-secret',
  isHarmless: 'secrets.is-harmless',
  mark: 'secrets.mark',
} as const;

/** The message about a certain finding, or the question about a possible one. */
export const messageOf = ({ kind, certain }: Finding): string =>
  certain ? `secrets.seen.${kind}` : `secrets.ask.${kind}`;
