import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

export interface FootContent {
  promise: ReactNode;
  /** The name of the list of links. */
  name: string;
  links: readonly (readonly [path: string, text: string])[];
}

/** The promise, and links to what is said once. No line of its own below the bar of a phone. */
export function Foot({ home, promise, name, links }: FootContent & { home: string }) {
  return (
    <footer className="border-rule border-t pt-6 pb-12 text-small text-soft max-wide:peer-has-data-rail:border-t-0 print:hidden">
      <p>{promise}</p>
      <ul role="list" className="mt-2 flex flex-wrap gap-x-7" aria-label={name}>
        {links.map(([path, text]) => (
          <li key={path}>
            <Link className="inline-flex min-h-tap items-center text-ink" href={`${home}${path}`}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
