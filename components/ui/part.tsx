import type { ReactNode } from 'react';

/** A section under an ink rule. */
export const ruledPart = 'mt-part flow-4 border-t border-ink pt-4';

interface Props {
  id?: string;
  /** The id of the heading, which names the section. */
  heading: string;
  title: ReactNode;
  children: ReactNode;
}

/** A section under an ink rule, with its heading. */
export function Part({ id, heading, title, children }: Props) {
  return (
    <section className={ruledPart} id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
