import type { Confidence } from '@/lib/playbook/citation';
import type { Account, Channel, Channels, PhoneChannel, VerifyPage } from '@/lib/playbook/schema';

/** Whom a channel belongs to, with the channels as `Channels` describes them. */
export interface Official extends Pick<Channels, 'ordinary'> {
  id: string;
  /** As it writes itself; never translated. */
  name: string;
  kind: 'provider' | 'office' | 'line';
  names: readonly string[];
  domains: readonly Channel[];
  pages: readonly Channel[];
  mail: readonly Channel[];
  phones: readonly PhoneChannel[];
  handles: readonly Channel[];
  verify: VerifyPage | null;
  otherFirms?: readonly string[];
}

export const isConfirmed = ({ confidence }: { confidence: Confidence }) => confidence !== 'low';

/** What an official has none of, to be spread before what it has. */
const nothing = { pages: [], mail: [], phones: [], handles: [], verify: null };

/** An account as the check knows it; null for one that is not one provider's. */
export const officialOf = ({ id, name, channels }: Account): Official | null =>
  name === null || channels === null ? null : { ...nothing, id, name, kind: 'provider', ...channels };
