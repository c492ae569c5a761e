import { type ReactNode, useId } from 'react';

/** One of the things that a file shows, under a hairline. */
export function FilePart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="mt-8 flow-4 border-rule border-t pt-5" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
