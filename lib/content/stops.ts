import { locksDeleteKeys, shutting, stops } from './tables';

/** An account as a record names it. */
type Ref = { kind: string; id: string };

/** The action after which no key of an account works. */
export const deletingKeys = 'delete-api-keys';

/** The actions of this account that stop further losses, in the order of the catalogue. */
export const stopsOf = ({ kind, id }: Ref): readonly string[] =>
  stops
    .filter(({ of, only }) => of.includes(kind) && (only?.includes(id) ?? true))
    .map(({ action }) => action);

/** The actions after which no key of this account works, the plain one first. */
export const deletingKeysAt = (account: Ref | null): readonly string[] =>
  account?.kind === 'exchange' && locksDeleteKeys.includes(account.id)
    ? [deletingKeys, ...shutting.filter((action) => stopsOf(account).includes(action))]
    : [deletingKeys];
