import { type Candidate, keyOf } from './find/candidate';
import { findChannels } from './find/find-channels';
import { findInside } from './find/inside';
import type { Answer } from './judge/answer';
import { type Judge, judgeBy } from './judge/judge';
import type { Official } from './official';

export interface Checked {
  piece: Candidate;
  answer: Answer;
}

interface Check {
  judge: Judge;
  /**
   * Every channel in a text with its answer, once each, in order of appearance; after a web address the unofficial
   * addresses inside it. Nothing is fetched or opened. Never throws; time grows linearly.
   */
  checkText(text: string): Checked[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = (text: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, flags);

/**
 * Finds the official whom a message names first. A name that is an ordinary word counts only in its owner's spelling.
 */
function findNamed(officials: readonly Official[]) {
  const providers = officials
    .filter(({ kind }) => kind === 'provider')
    // Of two at the same place the longer one is meant: `Binance.US`, not `Binance`.
    .toSorted((a, b) => b.name.length - a.name.length)
    .map((official) => ({ official, written: word(official.name, official.ordinary ? 'u' : 'iu') }));
  return (text: string): Official | null => {
    const named = providers.map(({ official, written }) => ({ official, at: text.search(written) }));
    return named.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.official ?? null;
  };
}

/**
 * Number of answers after which the cache is cleared, more than a long message has, so that hours of typing do not fill
 * the memory.
 */
const mostRemembered = 5_000;

/**
 * Caches the answers of a judge. They depend only on the question, and a person who types asks about nearly the same
 * message at each letter.
 */
function remembering(judge: Judge): (key: string, piece: Candidate, named: Official | null) => Answer {
  const answers = new Map<string, Answer>();
  return (key, piece, named) => {
    const asked = `${named?.id} ${key}`;
    const answer = answers.get(asked) ?? judge(piece, named);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(asked, answer);
    return answer;
  };
}

/** Unofficial addresses inside a web address. One that may be a file or a field counts only if it is an imitation. */
function strangersIn(piece: Candidate, answer: (piece: Candidate) => Checked): Checked[] {
  if (piece.kind !== 'web') return [];
  return findInside(piece).flatMap(({ piece: inner, isDoubtful }) => {
    const checked = answer(inner);
    return checked.answer.kind === 'imitates' || (checked.answer.kind === 'cannot-confirm' && !isDoubtful)
      ? [checked]
      : [];
  });
}

/** An official page may redirect to the address inside it, and we do not know which ones do. */
function leadingOn({ piece, answer }: Checked, inside: readonly Checked[]): Checked {
  const isOdd = answer.kind === 'cannot-confirm' && answer.why === 'odd-form';
  if (!(answer.kind === 'official' || isOdd) || inside.every(({ piece: { kind } }) => kind === 'mail'))
    return { piece, answer };
  const { whose, verify } = answer;
  return { piece, answer: { kind: 'cannot-confirm', why: 'leads-on', whose, letters: [], verify } };
}

/** A check against the given lists. */
export function checkBy(officials: readonly Official[]): Check {
  const judge = judgeBy(officials);
  const answerTo = remembering(judge);
  const namedIn = findNamed(officials);
  return {
    judge,
    checkText(text) {
      const named = namedIn(text);
      const seen = new Set<string>();
      const answer = (piece: Candidate): Checked => ({ piece, answer: answerTo(keyOf(piece), piece, named) });
      return findChannels(text).flatMap((piece) => {
        if (seen.has(keyOf(piece))) return [];
        const strangers = strangersIn(piece, answer);
        return [leadingOn(answer(piece), strangers), ...strangers].filter(({ piece: one }) => {
          const isNew = !seen.has(keyOf(one));
          seen.add(keyOf(one));
          return isNew;
        });
      });
    },
  };
}
