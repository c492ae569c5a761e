import { Fold } from '@/components/ui/fold';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import { SourceLink } from '@/components/ui/source-link';
import type { AskedContent } from './asked-content';

/** What people ask at a step, each answer folded below its question, with where it comes from. */
export function Asked({ at, title, newTab, questions }: AskedContent & { at: string }) {
  return (
    <Part follows heading={`${at}-asked`} title={title}>
      <div>
        {questions.map(({ ask, answer, from }) => (
          <Fold key={ask} title={ask}>
            <div className="flow-2 pb-4">
              <p>{answer}</p>
              {typeof from === 'string' ? (
                <Small>{from}</Small>
              ) : (
                from.map(({ title, url, looked, note, ...language }) => (
                  <Small key={title}>
                    {url ? (
                      <SourceLink url={url} title={title} newTab={newTab} {...language} />
                    ) : (
                      <span lang="en">{title}</span>
                    )}
                    <br />
                    {looked} {note && <bdi lang="en">{note}</bdi>}
                  </Small>
                ))
              )}
            </div>
          </Fold>
        ))}
      </div>
    </Part>
  );
}
