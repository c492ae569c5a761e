import type { Checked } from './checked';
import { type Candidate, keyOf } from './find/candidate';
import { findChannels } from './find/find-channels';
import { findInside } from './find/inside';
import { isWhole } from './find/whole';
import { type Answer, whoseOf } from './judge/answer';
import { type Judge, judgeBy } from './judge/judge';
import { namesOf } from './names';
import type { Official } from './official';
import { sendersNamed } from './senders';
import { gravityOf, type Verdict, verdictOn } from './verdict';

interface Check {
  judge: Judge;
  /**
   * Every channel in a text with its answer, once each, the gravest first; of a web address also the unofficial
   * addresses inside it. Beside one that is not official, or cannot be read, none is official, and nothing of a text cut
   * short. With the verdict on all of it; null if nothing was found. Nothing is fetched or opened. Never throws; time
   * grows linearly.
   */
  checkMessage(text: string, isCut?: boolean): { found: Checked[]; verdict: Verdict | null };
  /** Each channel by itself, in order of appearance, whatever stands beside it. */
  checkParts(text: string): Checked[];
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
  const isOdd =
    answer.kind === 'cannot-confirm' && /^(?:odd-form|may-lead-on|user-content)$/.test(answer.why);
  if (!(answer.kind === 'official' || isOdd) || inside.every(({ piece: { kind } }) => kind === 'mail'))
    return { piece, answer };
  const { whose, verify } = answer;
  return { piece, answer: { kind: 'cannot-confirm', why: 'leads-on', whose, letters: [], verify } };
}

/** What is official beside something that is not: whoever wrote the one wrote the other. */
function beside({ piece, answer }: Checked): Checked {
  if (answer.kind !== 'official') return { piece, answer };
  const { whose, verify } = answer;
  return { piece, answer: { kind: 'cannot-confirm', why: 'beside', whose, letters: [], verify } };
}

/** A check against the given lists. */
export function checkBy(officials: readonly Official[]): Check {
  const judge = judgeBy(officials);
  const answerTo = remembering(judge);
  const names = namesOf(officials);

  /** Of a mail whose sender's name says a provider, and whose address is not that provider's. */
  function withSender({ piece, answer }: Checked, text: string): Checked {
    if (piece.kind !== 'mail' || answer.kind === 'imitates') return { piece, answer };
    const said = sendersNamed(text, piece).flatMap((name) => names.ofSender(name.text, name.isOnlyName));
    const [first] = said;
    const isStranger =
      answer.kind === 'cannot-confirm' && (answer.why === 'not-listed' || answer.why === 'unreadable');
    const isOwn = !isStranger && said.some(({ id }) => id === answer.whose?.id);
    if (!first || isOwn) return { piece, answer };
    const reasons = [{ code: 'sender-name' as const, official: first.name }];
    return { piece, answer: { kind: 'imitates', whose: whoseOf(first), reasons, verify: first.verify } };
  }

  function read(text: string) {
    const { found, rest } = findChannels(text);
    const named = names.all(rest);
    const [first = null] = named;
    const all = new Map<string, Checked>();
    const answer = (piece: Candidate): Checked => ({ piece, answer: answerTo(keyOf(piece), piece, first) });
    for (const piece of found) {
      const known = all.get(keyOf(piece));
      const strangers = known ? [] : strangersIn(piece, answer);
      const { answer: own } = known ?? leadingOn(answer(piece), strangers);
      const said = withSender({ piece, answer: own }, text);
      for (const one of [{ ...said, piece: known?.piece ?? piece }, ...strangers]) {
        const before = all.get(keyOf(one.piece));
        if (!before || gravityOf(one.answer) < gravityOf(before.answer)) all.set(keyOf(one.piece), one);
      }
    }
    return { parts: [...all.values()], named, isWhole: isWhole(rest) };
  }

  function checkMessage(text: string, isCut = false) {
    const { parts, named, isWhole } = read(text);
    const isOfficial = isWhole && !isCut && parts.every(({ answer }) => answer.kind === 'official');
    const found = (isOfficial ? parts : parts.map(beside)).toSorted(
      (a, b) => gravityOf(a.answer) - gravityOf(b.answer),
    );
    return { found, verdict: verdictOn(found, named) };
  }

  return {
    judge,
    checkMessage,
    checkParts: (text) => read(text).parts,
  };
}
