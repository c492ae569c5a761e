'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  className: string;
  /** Puts the element where it belongs. */
  to: (own: Element) => void;
  children: ReactNode;
}

/**
 * Drawn here and shown elsewhere on the page, as by `createPortal`: react-dom in a late script would make the first ones
 * of each page heavier. It is back in its place before React looks for it there.
 */
export function Moved({ className, to, children }: Props) {
  const home = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLElement>(null);
  const place = useRef(to);
  useLayoutEffect(() => {
    const [at, moved] = [home.current, own.current];
    if (!at || !moved) return;
    place.current(moved);
    return () => at.append(moved);
  }, []);
  return (
    <div ref={home}>
      <section ref={own} className={className}>
        {children}
      </section>
    </div>
  );
}
