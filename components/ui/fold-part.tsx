import { ChevronDown } from '@lucide/icons';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';
import { row } from './rows';

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
      <details className="open:[&>summary>svg]:rotate-180" {...rest}>
        <summary className={row}>
          <span className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={heading} className="decoration-3 group-hover/row:underline">
              {title}
            </h2>
            <span className="text-small text-soft">{hint}</span>
          </span>
          <Icon of={ChevronDown} />
        </summary>
        <div className="pb-8">{children}</div>
      </details>
    </section>
  );
}
