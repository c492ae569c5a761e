/** Invisible characters: directions, joiners, fillers, tags. */
const unseen = '\\p{Default_Ignorable_Code_Point}|[\\u202a-\\u202e]';

// One step per match, none of which can begin inside another, so that time grows linearly.
const covers = new RegExp(
  [
    `(?<unseen>${unseen})`,
    '(?<dot>\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|[[({]dot[\\])}])',
    '(?<at>\\[@\\]|\\(@\\)|\\{@\\}|[[({]at[\\])}]|＠)',
    '(?<colon>\\[:\\]|\\(:\\))',
    '(?<slashes>\\[://\\]|\\(://\\))',
    '(?<slash>\\[/\\])',
    '(?<http>(?<![a-z0-9])h(?:xx|\\*\\*|__)p(?=s?\\W))',
    '&#(?<decimal>\\d{1,7});|&#x(?<hex>[0-9a-f]{1,6});|&(?<named>amp|period|commat|colon|sol|num|lt|gt);',
    '(?<encoded>(?<![a-z0-9])https?%3a(?:%2f){1,2}[\\w%.~+-]{1,2000})',
  ].join('|'),
  'giu',
);

const plain: Record<string, string> = {
  dot: '.',
  at: '@',
  colon: ':',
  slashes: '://',
  slash: '/',
  http: 'http',
  amp: '&',
  period: '.',
  commat: '@',
  sol: '/',
  num: '#',
  lt: '<',
  gt: '>',
};

/** Escaped delimiters stay, since they do not end the link. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[\s<>"“”«»`]/gu, encodeURIComponent);
  } catch {
    return text;
  }
}

function character(code: number): string {
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

function uncoverOne(groups: Record<string, string | undefined>): string {
  const { decimal, hex, named, encoded, unseen: hidden } = groups;
  if (hidden) return '';
  if (decimal) return character(Number(decimal));
  if (hex) return character(Number.parseInt(hex, 16));
  if (encoded) return decoded(encoded);
  const name = named?.toLowerCase() ?? Object.keys(groups).find((group) => groups[group] !== undefined) ?? '';
  return plain[name] ?? '';
}

/** The message as below, without the places. */
export const uncoverText = (message: string) =>
  message.replace(covers, (...found) => uncoverOne(found.at(-1) as Record<string, string | undefined>));

interface Uncovered {
  text: string;
  /** The place in the message of a place in `text`, as a beginning or as an end. */
  startOf(at: number): number;
  endOf(at: number): number;
  /** Whether something invisible was between two places of `text`. */
  hides(start: number, end: number): boolean;
}

/** The message with defanged links restored: `hxxps`, `[.]`, `&#46;`, invisible characters. */
export function uncover(message: string): Uncovered {
  const parts: string[] = [];
  /** For each unit of `text`: its beginning and end in the message, and how much invisible was before. */
  const starts: number[] = [];
  const stops: number[] = [];
  const hidden: number[] = [];
  let unseenSoFar = 0;
  const put = (text: string, from: number, to: number, isKept: boolean) => {
    parts.push(text);
    for (let i = 0; i < text.length; i++) {
      starts.push(isKept ? from + i : from);
      stops.push(isKept ? from + i + 1 : to);
      hidden.push(unseenSoFar);
    }
  };
  let done = 0;
  for (const { 0: cover, index, groups = {} } of message.matchAll(covers)) {
    put(message.slice(done, index), done, index, true);
    done = index + cover.length;
    if (groups['unseen'] !== undefined) unseenSoFar++;
    put(uncoverOne(groups), index, done, false);
  }
  put(message.slice(done), done, message.length, true);
  return {
    text: parts.join(''),
    startOf: (at) => starts[at] ?? message.length,
    endOf: (at) => stops[at - 1] ?? 0,
    hides: (start, end) => (hidden[end - 1] ?? 0) > (hidden[start] ?? 0),
  };
}
