import type { Piece } from '@/lib/channels/find/piece';
import type { Answer } from '@/lib/channels/judge/answer';

/** A translator, on a page or in the browser. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface AnswerWords {
  /** What kind of thing was found. */
  kind: string;
  /** The answer in two or three words, and in a sentence. */
  verdict: string;
  title: string;
  /** Why, and what to know of it. */
  points: string[];
  /** Letters to show enlarged, with the words for each; their Unicode names are data, in English. */
  letters: { character: string; like: string | null; says: string; codePoint: string; name: string | null }[];
  /** What to do, official or not: a right address in a message does not make the message right. */
  next: string;
  /** What their own page does with it; null where they have none for this kind of thing. */
  verify: string | null;
}

/** An answer in words. Names of countries are the browser's, in the language of the page. */
export function answerWords(
  say: Say,
  { kind }: Piece,
  answer: Answer,
  countryName: (code: string) => string,
): AnswerWords {
  const name = answer.whose?.name ?? '';
  const { verify } = answer;
  const hasPage = verify !== null && (verify.what !== 'mail' || kind === 'mail');
  const letters = lettersOf(answer).map(({ character, codePoint, name: unicodeName, like }) => ({
    character,
    codePoint,
    like,
    name: unicodeName,
    says: like ? say('check.letter.like', { character, like }) : say('check.letter.other', { character }),
  }));
  const shown = {
    kind: say(`check.kinds.${kind}`),
    verdict: say(`check.verdicts.${answer.kind}`, { name }),
    title: say(`check.answers.${answer.kind}`, { kind, name }),
    letters,
    next: say(answer.kind === 'official' ? 'check.next.official' : 'check.next.app', { kind }),
    verify: hasPage ? say(`check.verify.${verify.what}`, { name }) : null,
  };
  if (answer.kind === 'official') {
    const { canBeFaked, dialledIn } = answer;
    const points = [
      ...(dialledIn ? [say('check.dialled-in', { country: countryName(dialledIn) })] : []),
      ...(canBeFaked ? [say(`check.can-be-faked.${canBeFaked}`)] : []),
    ];
    return { ...shown, points };
  }
  if (answer.kind === 'cannot-confirm') {
    return { ...shown, points: [say(`check.why.${answer.why}`, { name })] };
  }
  const points = answer.reasons.map((reason) =>
    say(`check.reasons.${reason.code}`, {
      official: reason.official,
      ending: reason.code === 'other-ending' ? reason.ending : '',
    }),
  );
  return { ...shown, points };
}

function lettersOf(answer: Answer) {
  if (answer.kind === 'official') return [];
  if (answer.kind === 'cannot-confirm') return answer.letters;
  return answer.reasons.flatMap((reason) => (reason.code === 'look-alike-letter' ? reason.letters : []));
}
