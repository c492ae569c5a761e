'use client';

import { Minus, X } from '@lucide/icons';
import { Icon } from './icon';

/** Crosses for don'ts, inside the step they guard; dashes for limits. */
export function Points({ items, sign }: { items: readonly string[]; sign: 'cross' | 'dash' }) {
  return (
    <ul
      role="list"
      className="*:grid *:grid-cols-mark *:gap-x-3.5 *:py-[0.4rem] [&_svg]:mx-auto [&_svg]:mt-[0.2rem] [&_svg]:size-5.5 [&_svg]:stroke-[2.5]"
    >
      {items.map((item) => (
        <li key={item}>
          <Icon of={sign === 'cross' ? X : Minus} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
