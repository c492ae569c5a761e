import { Minus, X } from 'lucide-react';

/** Crosses for don'ts, inside the step they guard; dashes for limits. */
export function Points({ items, sign }: { items: readonly string[]; sign: 'cross' | 'dash' }) {
  const Icon = sign === 'cross' ? X : Minus;
  return (
    <ul role="list" className="points">
      {items.map((item) => (
        <li key={item}>
          <Icon className="icon" aria-hidden="true" />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
