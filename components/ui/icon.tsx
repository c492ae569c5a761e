import type { LucideIconData } from '@lucide/icons';

interface Props {
  of: LucideIconData;
  className?: string;
}

/** An icon that grows with the text, for the eye only: the words beside it say the same. Its strokes: base.css. */
export const Icon = ({ of, className = '' }: Props) => (
  <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
    {of.node.map(([Shape, { key, ...drawn }]) => (
      <Shape key={key} {...drawn} />
    ))}
  </svg>
);
