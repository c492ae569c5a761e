import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

interface Props extends Pick<ComponentProps<'details'>, 'open' | 'onToggle'> {
  /** The id of the heading, which names the section. */
  heading: string;
  title: ReactNode;
  /** What is in it, in a word or two. */
  hint: ReactNode;
  children: ReactNode;
}

/** A section under an ink rule that unfolds below its heading. */
export function FoldPart({ heading, title, hint, children, ...rest }: Props) {
  return (
    <section className="border-t border-ink" aria-labelledby={heading}>
      <details className="open:pb-8 open:[&>summary>svg]:rotate-180" {...rest}>
        <summary className="group/fold grid min-h-16 grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 py-3 [&>svg]:text-act">
          <h2 id={heading} className="decoration-3 group-hover/fold:underline">
            {title}
          </h2>
          <span className="text-end text-small text-soft">{hint}</span>
          <ChevronDown aria-hidden="true" />
        </summary>
        {children}
      </details>
    </section>
  );
}
