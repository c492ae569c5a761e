'use client';

import { useSay } from '@/components/site/words-provider';
import { focusInView } from './focus';

interface Props {
  id: string;
  /** The id of each box that is wrong, its label, and what is wrong, in the order of the form. */
  wrong: readonly (readonly [box: string, label: string, error: string])[];
}

/** What is wrong in a form of more than one fault, above its boxes: it takes the focus, and leads to each. */
export function ErrorSummary({ id, wrong }: Props) {
  const say = useSay();
  return (
    <section className="flow-2 border-2 border-ink p-4" aria-labelledby={id}>
      <h4 id={id} className="font-bold" tabIndex={-1} data-error-summary>
        {say('record.errors.summary', { count: wrong.length })}
      </h4>
      <ul role="list">
        {wrong.map(([box, label, error]) => (
          <li key={box}>
            <a
              className="inline-flex min-h-tap items-center"
              href={`#${box}`}
              onClick={(event) => {
                event.preventDefault();
                focusInView(document.getElementById(box));
              }}
            >
              {label}: {error}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
