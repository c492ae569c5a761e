/** Identifies an account by its kind and the id of its playbook. Either may be unknown to this version. */
export interface AccountRef {
  kind: string;
  id: string;
}

/** The account that an earlier version's `provider` means: those versions knew exchanges only. */
export const exchangeOf = (provider: string): AccountRef => ({ kind: 'exchange', id: provider });

/** One string per account, for maps and lists: `exchange/binance`. */
export const accountKey = ({ kind, id }: AccountRef): string => `${kind}/${id}`;

/** Whether both name the same account, or neither names one. */
export const sameAccount = (a: AccountRef | null, b: AccountRef | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
