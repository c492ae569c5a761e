import Link from 'next/link';

export interface FootContent {
  promise: string;
  /** What the list of links is called. */
  name: string;
  links: readonly (readonly [path: string, text: string])[];
}

/** The promise, and the ways to what is said once. Under the bar of a phone it has no line of its own. */
export function Foot({ home, promise, name, links }: FootContent & { home: string }) {
  return (
    <footer className="border-rule border-t pt-6 pb-12 text-small text-soft max-wide:peer-data-rail:border-t-0 print:hidden">
      <p>{promise}</p>
      <ul role="list" className="mt-2 flex flex-wrap gap-x-7" aria-label={name}>
        {links.map(([path, text]) => (
          <li key={path}>
            <Link
              className="inline-flex min-h-tap items-center text-ink"
              href={`${home}${path}`}
              prefetch={false}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
