import { isSame } from './same';

/** What may stand in front of a channel without a space: brackets and quotes, what it is, an empty scheme. */
const before = /^(?:mailto:|tel:|[([{<"'“‘«「（【„*_~>|])*(?:\/\/)?$/iu;
/** What may stand behind it: brackets, quotes and what ends a sentence. */
const behind = /^[)\]}>"'”’»」）】,;:!?*_~|…、，。：；！？.]*$/u;

/** The text of a link in Markdown in front of its address, and the address behind the text. */
const linkText = /^[([{<"'“‘«*_~>|]*\[?([^\s()[\]]*)\]\($/u;
const linkAddress = /^[*_~`]*\]\(([^\s()[\]]+)\)/u;
const inAddresses = /[.@:/\\?#%]/;

/** Signs that go on with an address, also where a browser leaves out the space in front of them. */
const goesOn = /^[@.:/\\?#%]/;

/** How far is looked to either side, in UTF-16 units. */
const reach = 400;

/**
 * Whether something in a message stands by itself. What is glued to other words may be a part of another address,
 * which must never be taken for the known one: browsers read signs into an address that no sentence has there.
 */
export function isAlone(message: string, start: number, end: number): boolean {
  const front =
    message
      .slice(Math.max(0, start - reach), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const rest = message.slice(end, end + reach);
  const back = /^\S*/u.exec(rest)?.[0] ?? '';
  const text = message.slice(start, end);
  const [, inFront] = linkText.exec(front) ?? [];
  const isLinked = inFront !== undefined && (!inAddresses.test(inFront) || isSame(inFront, text));
  const [link, address] = linkAddress.exec(back) ?? [];
  const isText = address !== undefined && isSame(text, address);
  if (!(isLinked || before.test(front)) || !behind.test(isText ? back.slice(link?.length) : back))
    return false;
  const [, space = '', next = ''] = /^(\s*)(\S*)/u.exec(rest.slice(back.length)) ?? [];
  // Nobody sees which of these browsers leave out.
  return space === ' ' || space === '' || !goesOn.test(next);
}
