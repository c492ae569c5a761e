import { Cited } from '@/components/ui/cited';
import { Fold } from '@/components/ui/fold';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import type { AskedContent } from './asked-content';

/** What people ask at a step, each answer folded below its question, with where it comes from. */
export function Asked({ at, title, questions }: AskedContent & { at: string }) {
  return (
    <Part follows heading={`${at}-asked`} title={title}>
      <div>
        {questions.map(({ ask, answer, from }) => (
          <Fold key={ask} title={ask}>
            <div className="flow-2 pb-4">
              <p>{answer}</p>
              {typeof from === 'string' ? <Small>{from}</Small> : <Cited cited={from} joins />}
            </div>
          </Fold>
        ))}
      </div>
    </Part>
  );
}
