import { Minus, X } from 'lucide-react';

/** Crosses for don'ts, inside the step they guard; dashes for limits. */
export function Points({ items, sign }: { items: readonly string[]; sign: 'cross' | 'dash' }) {
  const Icon = sign === 'cross' ? X : Minus;
  return (
    <ul role="list">
      {items.map((item) => (
        <li key={item} className="grid grid-cols-mark gap-x-3.5 py-[0.4rem]">
          <Icon className="mx-auto mt-[0.2rem] size-5.5 stroke-[2.5]" aria-hidden="true" />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
