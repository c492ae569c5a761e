'use client';

import { useSay } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { dialled } from '@/components/ui/dialled';
import type { ShortContent } from './office-content';

/** Names with the way in, a line each: all there is without scripts, and until the facts are here. */
export function ShortList({ items }: { items: readonly ShortContent[] }) {
  const say = useSay();
  return (
    <ul
      role="list"
      className="[&_a]:inline-flex [&_a]:min-h-tap [&_a]:items-center *:flex *:flex-wrap *:items-center *:gap-x-4"
    >
      {items.map(({ name, lang = 'en', url, number, text }) => (
        <li key={name}>
          <span lang={lang}>{name}</span>
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <Code>{new URL(url).host.replace(/^www\./, '')}</Code>{' '}
              <span className="sr-only">{say('site.new-tab')}</span>
            </a>
          )}
          {number && (
            <a className="inline-block min-w-11" href={`${text ? 'sms:' : 'tel:'}${dialled(number)}`}>
              <Code>{number}</Code>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
