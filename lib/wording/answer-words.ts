import type { Candidate } from '@/lib/message-check/find/candidate';
import type { Answer } from '@/lib/message-check/judge/answer';
import type { Say } from './language';

export interface AnswerWords {
  /** The kind of thing found. */
  kind: string;
  /** The answer in two or three words, and in a sentence. */
  verdict: string;
  title: string;
  /** Reasons, and what to know about it. */
  points: string[];
  /** Letters to show enlarged, with a sentence for each; their Unicode names are data, in English. */
  letters: { character: string; says: string; named: string | null }[];
  /** What to do, even if it is official: a right address does not make the message right. */
  next: string;
  /** What the official's own page does with it; null if there is none for this kind of thing. */
  verify: string | null;
}

/** An answer in words. The browser names countries, in the language of the page. */
export function answerWords(
  say: Say,
  { kind }: Candidate,
  answer: Answer,
  countryName: (code: string) => string,
): AnswerWords {
  const name = answer.whose?.name ?? '';
  const ownPage = ownPageOf(kind, answer);
  const letters = lettersOf(answer).map((letter) => ({
    character: letter.character,
    says: letter.like ? say('check.letter.like', { like: letter.like }) : say('check.letter.other'),
    // A plain letter needs no name.
    named: letter.character > '\x7f' ? `${letter.codePoint} ${letter.name ?? ''}`.trim() : null,
  }));
  const shown = {
    kind: say(`check.kinds.${kind}`),
    verdict: say(`check.verdicts.${answer.kind}`, { name }),
    title: say(`check.answers.${answer.kind}`, { kind, name, why: 'why' in answer ? answer.why : '' }),
    letters,
    next: say(answer.kind === 'official' ? 'check.next.official' : 'check.next.app', { kind }),
    verify: ownPage && say(`check.verify.${ownPage.what}`, { name }),
  };
  if (answer.kind === 'official') {
    const { canBeFaked, dialledIn } = answer;
    const points = [
      ...dialledIn.map((code) => say('check.dialled-in', { country: countryName(code) })),
      ...(canBeFaked ? [say(`check.can-be-faked.${canBeFaked}`)] : []),
    ];
    return { ...shown, points };
  }
  if (answer.kind === 'cannot-confirm') {
    const canBeFaked = kind === 'mail' || kind === 'phone' ? [say(`check.proves-nothing.${kind}`)] : [];
    return { ...shown, points: [say(`check.why.${answer.why}`, { name }), ...canBeFaked] };
  }
  const points = answer.reasons.map((reason) =>
    say(`check.reasons.${reason.code}`, {
      official: reason.official,
      ending: reason.code === 'other-ending' ? reason.ending : '',
    }),
  );
  return { ...shown, points };
}

/** The official's own page for looking up a thing of this kind. */
export const ownPageOf = (kind: Candidate['kind'], { verify }: Answer) =>
  verify && (verify.what !== 'mail' || kind === 'mail') ? verify : null;

function lettersOf(answer: Answer) {
  if (answer.kind === 'official') return [];
  if (answer.kind === 'cannot-confirm') return answer.letters;
  return answer.reasons.flatMap((reason) => (reason.code === 'look-alike-letter' ? reason.letters : []));
}
