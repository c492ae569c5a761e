import type { Letter } from '@/lib/message-check/letters';
import type { Official } from '@/lib/message-check/official';
import type { VerifyPage } from '@/lib/playbook/channel';
import type { Citation } from '@/lib/playbook/citation';

/** Why something is taken for an imitation. */
export type Reason =
  | { code: 'other-ending'; ending: string; official: string }
  | { code: 'look-alike-letter'; letters: readonly Letter[]; official: string }
  | {
      code:
        | 'typo'
        | 'extra-words'
        | 'name-in-subdomain'
        | 'name-in-user'
        | 'name-in-path'
        | 'name-in-query'
        | 'shared-host';
      official: string;
    }
  /** Of the sender of a mail: who stands in the name. */
  | { code: 'sender-name'; official: string };

/** Why we cannot confirm whose it is, the gravest first: of others, of an official's but odd, of an official's. */
export const whys = [
  'code',
  'hidden-characters',
  'number',
  'unreadable',
  'not-web',
  'shared-platform',
  'not-listed',
  'other-firm',
  'other-platform',
  'unconfirmed',
  'glued',
  'odd-form',
  'port',
  'leads-on',
  'may-lead-on',
  'user-content',
  'other-host',
  'mail-not-listed',
  'beside',
] as const;
export type Why = (typeof whys)[number];

export const reasonCodes = [
  'other-ending',
  'look-alike-letter',
  'typo',
  'extra-words',
  'name-in-subdomain',
  'name-in-user',
  'name-in-path',
  'name-in-query',
  'shared-host',
  'sender-name',
] as const satisfies readonly Reason['code'][];

type Whose = Pick<Official, 'id' | 'name' | 'kind'>;

/** The three answers. None says that something may be trusted. */
export type Answer =
  | {
      kind: 'official';
      whose: Whose;
      /** Its source. */
      citation: Citation;
      /** What can be faked although the channel is official: the sender of a mail, the number of a caller. */
      canBeFaked: 'sender' | 'caller' | null;
      /** For a number without its calling code: the countries in which it works (ISO 3166-1). */
      dialledIn: readonly string[];
      verify: VerifyPage | null;
    }
  | { kind: 'imitates'; whose: Whose; reasons: readonly Reason[]; verify: VerifyPage | null }
  | {
      kind: 'cannot-confirm';
      why: Why;
      /** The official that it names, or else that the message names. */
      whose: Whose | null;
      /** Letters that look like plain ones. */
      letters: readonly Letter[];
      verify: VerifyPage | null;
    };

export const whoseOf = ({ id, name, kind }: Official): Whose => ({ id, name, kind });
