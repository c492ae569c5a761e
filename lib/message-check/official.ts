import type { Channel, Channels, PhoneChannel, VerifyPage } from '@/lib/playbook/channel';
import type { Confidence } from '@/lib/playbook/citation';
import type { Account } from '@/lib/playbook/schema';

/** The owner of channels, with the channels themselves as in `Channels`. */
export interface Official extends Pick<Channels, 'ordinary'> {
  id: string;
  /** Its own spelling; never translated. */
  name: string;
  kind: 'provider' | 'office' | 'line';
  names: readonly string[];
  /** Other names that people write, in any script. */
  aliases?: readonly string[];
  domains: readonly Channel[];
  pages: readonly Channel[];
  mail: readonly Channel[];
  phones: readonly PhoneChannel[];
  handles: readonly Channel[];
  verify: VerifyPage | null;
  otherFirms?: readonly string[];
}

export const isConfirmed = ({ confidence }: { confidence: Confidence }) => confidence !== 'low';

/** Defaults for an official without such channels. */
const nothing = { pages: [], mail: [], phones: [], handles: [], verify: null };

/** An account as an official; null if it is not that of one provider. */
export const officialOf = ({ id, name, aliases = [], channels }: Account): Official | null =>
  name === null || channels === null
    ? null
    : { ...nothing, id, name, aliases, kind: 'provider', ...channels };
