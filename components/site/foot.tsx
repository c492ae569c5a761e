import { Link } from '@/components/ui/link';

export interface FootContent {
  promise: string;
  /** The name of the list of links. */
  name: string;
  links: readonly (readonly [path: string, text: string])[];
  /** The page of whoever runs this copy. */
  contact?: { href: string; text: string };
}

/** The promise, and links to what is said once. No line of its own below the bar of a phone. */
export function Foot({ home, promise, name, links, contact }: FootContent & { home: string }) {
  return (
    <footer className="border-rule border-t pt-6 pb-12 text-small text-soft max-wide:peer-data-rail:border-t-0 print:hidden">
      <p>{promise}</p>
      {contact && (
        <p>
          <a
            className="inline-flex min-h-tap items-center text-ink"
            href={contact.href}
            target="_blank"
            rel="noopener noreferrer"
          >
            {contact.text}
          </a>
        </p>
      )}
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
