'use client';

import type { AnswerWords } from '@/lib/wording/answer-words';

/** More odd letters than these say nothing more. */
const most = 6;

/** Letters that are not the ones they look like, large enough to see, with the names Unicode gives them. */
export function Letters({ letters }: Pick<AnswerWords, 'letters'>) {
  if (letters.length === 0) return null;
  return (
    <ul role="list" className="letters">
      {letters.slice(0, most).map(({ character, says, named }) => (
        <li key={character}>
          <bdi className="letter" aria-hidden="true">
            {character}
          </bdi>
          <span>
            {says}
            {named && (
              <>
                <br />
                <bdi className="code small" lang="en">
                  {named}
                </bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
