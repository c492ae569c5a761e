import type { FieldContext, Finding } from '@/lib/secrets/finding';
import { longRuns } from '@/lib/secrets/long-runs';
import { meaningBefore } from './context';
import { isBinance, isSign, judge } from './find';
import { judgeKey } from './wallet-keys';

/** Minimum length of a piece of a broken key. */
const leastPiece = 16;
const leastKey = 50;
const mostKey = 112;

/** Maximum number of pieces after the first. */
const mostPieces = 4;

/** A space, or a line break of a mail: quoted-printable ends a line with `=`, a reply begins one with `>`. */
const gap = String.raw`(?:=?[^\S\n]*\n[>|\s]{0,8}|[^\S\n]{1,2})`;
const next = new RegExp(String.raw`${gap}([\w+/-]{4,${mostKey}})(?![\w+/-])`, 'y');
const previous = new RegExp(String.raw`(?<![\w+/-])([\w+/-]{4,${leastPiece - 1}})${gap}$`);

/** Keys broken up by a mail or a sheet of paper: proven by check digits, or named as a key. */
export function findBroken(text: string, place: FieldContext): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of longRuns(text, leastPiece, isSign)) {
    if (end - start > mostKey) continue;
    const signs = text.slice(start, end);
    if (judge({ text, signs, start, place, meaning: null })) continue;
    const before = previous.exec(text.slice(Math.max(0, start - 40), start));
    const found =
      joinedFrom(text, start, [signs], end, place) ??
      (before && joinedFrom(text, start - before[0].length, [before[1] ?? '', signs], end, place));
    if (found) findings.push(found);
  }
  return findings;
}

/** The key that begins at an offset with these pieces and continues after another offset. */
function joinedFrom(
  text: string,
  start: number,
  pieces: string[],
  behind: number,
  place: FieldContext,
): Finding | null {
  const meaning = meaningBefore(text, start);
  let end = behind;
  for (;;) {
    const signs = pieces.join('');
    const found =
      pieces.length > 1 && signs.length >= leastKey && judge({ text, signs, start, place, meaning });
    if (found && (meaning === 'key' || isProven(signs))) return { ...found, start, end };
    if (found && isBinance(signs) && pieces.every((piece) => /\d/.test(piece)))
      return { ...found, start, end, certain: false };
    next.lastIndex = end;
    const piece = next.exec(text)?.[1];
    if (!piece || pieces.length > mostPieces || signs.length > mostKey) return null;
    pieces.push(piece);
    end = next.lastIndex;
  }
}

/** Whether check digits prove it; two Solana addresses are as long as its key pair, which has none. */
const isProven = (signs: string) => judgeKey(signs) === 'key' && (signs.length < 85 || signs.length > 88);
