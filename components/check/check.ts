import { providers } from '@/lib/content/accounts/officials';
import { officials } from '@/lib/content/authorities/officials';
import { beginningOf } from '@/lib/message-check/beginning';
import { type Checked, checkBy } from '@/lib/message-check/check';
import type { Candidate } from '@/lib/message-check/find/candidate';
import { readAddress } from '@/lib/message-check/judge/address';

/** Where an address leads, cut round the part that somebody registered. */
export interface Goal {
  before: string;
  domain: string;
  /** Written in the plain letters that a browser asks for; as it was sent it has others, which may look just the same. */
  inPlain: boolean;
}

export interface Found extends Checked {
  /** Worked out when it is drawn: a long message holds hundreds, and few are on the screen. */
  goal(): Goal | null;
}

/** By all that the app knows. Imported behind the page of the check: it is the heaviest list of the app. */
const { checkText: checkAll } = checkBy([...providers, ...officials]);

/** What stands in a text, with the answers; `isCut` where the text is longer than anything that is looked at. */
export function checkText(text: string): { found: Found[]; isCut: boolean } {
  const looked = beginningOf(text);
  const found = checkAll(looked).map((one) => ({ ...one, goal: () => goalOf(one.piece) }));
  return { found, isCut: looked.length < text.length };
}

function goalOf({ kind, value }: Candidate): Goal | null {
  if (kind !== 'web' && kind !== 'mail') return null;
  const address = readAddress(kind === 'web' ? value : `https://${value.slice(value.lastIndexOf('@') + 1)}`);
  if (!address) return null;
  const { host, shown, domain } = address;
  // The ending of a host has as many dots in either form.
  const labels = host.split('.');
  const own = domain ? labels.slice(-domain.split('.').length).join('.') : host;
  return { before: host.slice(0, -own.length), domain: own, inPlain: shown !== host };
}
