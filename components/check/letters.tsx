'use client';

import { Code } from '@/components/ui/code';
import type { AnswerWords } from '@/lib/wording/answer-words';

/** More odd letters than these say nothing more. */
const most = 6;

/** Letters that are not the ones they look like, large enough to see, with the names Unicode gives them. */
export function Letters({ letters }: Pick<AnswerWords, 'letters'>) {
  if (letters.length === 0) return null;
  return (
    <ul role="list" className="*:border-rule *:border-t *:last:border-b">
      {letters.slice(0, most).map(({ character, says, named }) => (
        <li
          key={character}
          className="grid grid-cols-[minmax(4rem,auto)_minmax(0,1fr)] items-center gap-x-4 py-2"
        >
          <bdi className="text-center text-[3.5rem]/[1.2]" aria-hidden="true">
            {character}
          </bdi>
          <span>
            {says}
            {named && (
              <>
                <br />
                <span className="text-small text-soft">
                  <Code loose lang="en">
                    {named}
                  </Code>
                </span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
