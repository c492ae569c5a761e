import { findChannels } from './find-channels';
import type { Piece } from './piece';

/** Where the name of the host ends. */
const hostAndRest = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]*[^\\/?#]*(.*)$/isu;

const escapes = /(?:%[\da-f]{2})+/gi;

const shortestHost = 'a.co'.length;

/** How often an address is packed into another one by those who hide it. */
const mostPackings = 3;

function unpack(text: string): string {
  let unpacked = text;
  for (let i = 0; i < mostPackings && unpacked.includes('%'); i++) {
    unpacked = unpacked.replace(escapes, (packed) => {
      try {
        return decodeURIComponent(packed);
      } catch {
        return packed;
      }
    });
  }
  return unpacked;
}

/** Where a visitor came from: no page leads there. */
const cameFrom = /(?<=[?&#;]utm_\w{1,20}=)[\w.-]+(?=[&#;]|$)/gi;
const withScheme = /[a-z][a-z0-9+.-]{1,20}:[\\/]{1,8}|(?:https?|javascript|data|vbscript):/i;

/** No path begins like this, even where the ending is too new for our list. */
const hostAndPath = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}\//u;
/** Browsers read a host behind two slashes of either kind. */
const behindSlashes = /^\s*[\\/]{2,}\s*([\p{L}\p{N}_-]+\.[^\\/]*\p{L}.*)$/su;

/** Endings of domains that files and the names of fields have too. */
const otherEndings =
  /^[^:]*\.(?:at|by|cc|do|email|id|in|is|it|md|me|mov|my|name|pl|ps|py|read|rs|sh|so|to|us|zip)$/i;

export interface Inside {
  piece: Piece;
  /** It may as well be a file or the name of a field. */
  isDoubtful: boolean;
}

/**
 * The web and mail addresses in the path, the query and the fragment of a web address, also packed up to three
 * times (`%253A`) and without a scheme; of the last ones the host only. They have the place of what they stand in.
 */
export function findInside({ value, hidden, ...place }: Piece): Inside[] {
  const rest = unpack((hostAndRest.exec(value)?.[1] ?? '').replace(cameFrom, ''));
  const webAt = (text: string): Inside => ({
    piece: { ...place, kind: 'web', value: text, hidden, alone: true, typedName: false },
    isDoubtful: false,
  });
  return rest.split(/[?&#=;,|]/u).flatMap((part) => {
    if (part.length < shortestHost) return [];
    if (hostAndPath.test(part)) return [webAt(part)];
    const [, relative] = behindSlashes.exec(part) ?? [];
    if (relative) return [webAt(relative)];
    const scheme = part.search(withScheme);
    const [front, link] = scheme < 0 ? [part, ''] : [part.slice(0, scheme), part.slice(scheme)];
    const text = `${front.replace(/[\\/]+/gu, ' / ')} ${link}`;
    return findChannels(text).flatMap((found) => {
      if (found.kind === 'phone' || found.kind === 'handle') return [];
      const isDoubtful =
        found.kind === 'web' && otherEndings.test(found.value) && !text.startsWith(' / ', found.end);
      const piece = {
        ...place,
        kind: found.kind,
        value: found.value,
        hidden: hidden || found.hidden,
        alone: true,
        typedName: false,
      };
      return [{ piece, isDoubtful }];
    });
  });
}
