import { officials } from '@/lib/authorities/officials';
import { beginningOf } from '@/lib/channels/beginning';
import { type Checked, checkBy } from '@/lib/channels/check';
import type { Piece } from '@/lib/channels/find/piece';
import { readAddress } from '@/lib/channels/judge/address';
import { providers } from '@/lib/channels/providers/registry';

/** Where an address leads, cut round the part that somebody registered. */
export interface Goal {
  before: string;
  domain: string;
  /** The form a browser asks for, where it differs from the shown one. */
  asked: string | null;
}

export interface Found extends Checked {
  goal: Goal | null;
}

/** By all that the app knows. Import it when somebody opens the check: it is the heaviest list of the app. */
const { checkText: checkAll } = checkBy([...providers, ...officials]);

/** What stands in a text, with the answers; `isCut` where the text is longer than anything that is looked at. */
export function checkText(text: string): { found: Found[]; isCut: boolean } {
  const looked = beginningOf(text);
  const found = checkAll(looked).map((one) => ({ ...one, goal: goalOf(one.piece) }));
  return { found, isCut: looked.length < text.length };
}

function goalOf({ kind, value }: Piece): Goal | null {
  if (kind !== 'web' && kind !== 'mail') return null;
  const address = readAddress(kind === 'web' ? value : `https://${value.slice(value.lastIndexOf('@') + 1)}`);
  if (!address) return null;
  const { host, shown, domain } = address;
  return {
    before: domain ? shown.slice(0, -domain.length) : '',
    domain: domain ?? shown,
    asked: shown === host ? null : host,
  };
}
