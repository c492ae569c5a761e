import { firstFrom } from './first-from';

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
    '&#(?<decimal>\\d{1,7});|&#x(?<hex>[0-9a-f]{1,6});|&(?<named>amp|period|commat|colon|sol|num);',
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
};
const entities: Record<string, string> = {
  amp: '&',
  period: '.',
  commat: '@',
  colon: ':',
  sol: '/',
  num: '#',
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

function uncoverOne(match: string, groups: Record<string, string | undefined>): string {
  const { decimal, hex, named, encoded, unseen: hidden } = groups;
  if (hidden) return '';
  if (decimal) return character(Number(decimal));
  if (hex) return character(Number.parseInt(hex, 16));
  if (named) return entities[named.toLowerCase()] ?? '';
  if (encoded) return decoded(encoded);
  return Object.entries(plain).find(([group]) => groups[group])?.[1] ?? match;
}

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
  /** Replacements: place and length here, end in the message, and whether it was invisible. */
  const steps: { at: number; length: number; start: number; end: number; unseen: boolean }[] = [];
  let length = 0;
  let done = 0;
  for (const match of message.matchAll(covers)) {
    const kept = message.slice(done, match.index);
    const replaced = uncoverOne(match[0], match.groups ?? {});
    length += kept.length;
    done = match.index + match[0].length;
    const unseenHere = match.groups?.['unseen'] !== undefined;
    steps.push({ at: length, length: replaced.length, start: match.index, end: done, unseen: unseenHere });
    length += replaced.length;
    parts.push(kept, replaced);
  }
  parts.push(message.slice(done));

  const stepFrom = (at: number) => firstFrom(steps, at, (step) => step.at);
  const place = (at: number, before: number, atEnd: boolean) => {
    const step = steps[before - 1];
    if (!step) return at;
    const inside = at < step.at + step.length;
    return inside ? (atEnd ? step.end : step.start) : step.end + at - step.at - step.length;
  };
  return {
    text: parts.join(''),
    startOf: (at) => place(at, stepFrom(at + 1), false),
    endOf: (at) => place(at, stepFrom(at), true),
    hides(start, end) {
      for (let i = stepFrom(start + 1); i < steps.length && (steps[i]?.at ?? end) < end; i++) {
        if (steps[i]?.unseen) return true;
      }
      return false;
    },
  };
}
