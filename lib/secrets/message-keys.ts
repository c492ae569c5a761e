import type { Finding, SecretKind } from './finding';

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

/** The keys of what is said of a code in a message that came: whoever sent it made it up as likely as not. */
export const sentMessages = {
  ask: 'secrets.sent.ask',
  why: 'secrets.sent.why',
  keep: 'secrets.sent.keep',
  takeOut: 'secrets.sent.take-out',
} as const;

/** Fields that hold word for word what others sent. */
const sentByOthers: ReadonlySet<string> = new Set(['said']);

/** Whether all that was found in a field are codes that came with a message. */
export const areSentCodes = (field: string, found: readonly Finding[]): boolean =>
  sentByOthers.has(field) && found.every(({ kind, certain }) => kind === 'code' && !certain);

const opensWallet: ReadonlySet<SecretKind> = new Set(['recovery-phrase', 'private-key']);
/** Whether one of these opens a wallet: once somebody else has it, only a new wallet helps. */
export const mayBeGivenAway = (found: readonly Pick<Finding, 'kind'>[]): boolean =>
  found.some(({ kind }) => opensWallet.has(kind));

/** The account and the action that say how to move to a new wallet. */
export const movesWallet = { account: 'own-wallet', action: 'move-self-custody' } as const;
