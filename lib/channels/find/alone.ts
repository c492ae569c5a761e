/** What may stand in front of a channel without a space: brackets and quotes, what it is, an empty scheme. */
const before = /^(?:mailto:|tel:|[([{<"'“‘«「（【„*_~>|])*(?:\/\/)?$/iu;
/** What may stand behind it: brackets, quotes and what ends a sentence. */
const behind = /^[)\]}>"'”’»」）】,;:!?*_~|…、，。：；！？.]*$/u;

/** Signs that go on with an address, also where a browser leaves out the space in front of them. */
const goesOn = /^[@.:/\\?#%]/;

/**
 * Whether something in a message stands by itself. What is glued to other words may be a part of another address,
 * which must never be taken for the known one: browsers read signs into an address that no sentence has there.
 */
export function isAlone(message: string, start: number, end: number): boolean {
  const front = /\S*$/u.exec(message.slice(Math.max(0, start - 400), start))?.[0] ?? '';
  const rest = message.slice(end, end + 400);
  const back = /^\S*/u.exec(rest)?.[0] ?? '';
  if (!before.test(front) || !behind.test(back)) return false;
  const [, space = '', next = ''] = /^(\s*)(\S*)/u.exec(rest.slice(back.length)) ?? [];
  // Nobody sees which of these browsers leave out.
  return space === ' ' || space === '' || !goesOn.test(next);
}
