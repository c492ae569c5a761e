import type { ReactNode } from 'react';

/** A section of a page. */
export const part = 'mt-part flow-4';

/** A section under an ink rule. */
export const ruledPart = `${part} border-t border-ink pt-4`;

interface Props {
  id?: string;
  /** The id of the heading, which names the section. */
  heading: string;
  title: ReactNode;
  /** Without a rule above. */
  follows?: boolean;
  /** The heading takes the focus when the section changes or a link leads to it. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** A section under an ink rule, with its heading. */
export function Part({ id, heading, title, follows, takesFocus, children }: Props) {
  return (
    <section className={follows ? part : ruledPart} id={id} aria-labelledby={heading}>
      <h2 id={heading} {...(takesFocus && { tabIndex: -1 })}>
        {title}
      </h2>
      {children}
    </section>
  );
}
