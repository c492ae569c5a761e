/** Names an account by its kind and by the id of its playbook. Either may be of a version that we do not know. */
export interface AccountRef {
  kind: string;
  id: string;
}

/** What a provider named by an earlier version means: those knew exchanges only. */
export const exchangeOf = (provider: string): AccountRef => ({ kind: 'exchange', id: provider });

/** One string an account, for maps and lists: `exchange/binance`. */
export const accountKey = ({ kind, id }: AccountRef): string => `${kind}/${id}`;

/** Whether both name the same account, or neither names one. */
export const sameAccount = (a: AccountRef | null, b: AccountRef | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
