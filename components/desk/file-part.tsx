import type { ReactNode } from 'react';

/** One of the things that a file shows, under a hairline. */
export function FilePart({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <div className="mt-8 flow-4 border-rule border-t pt-5">
      <h3 {...(id && { id, tabIndex: -1 })}>{title}</h3>
      {children}
    </div>
  );
}
