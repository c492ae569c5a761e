import { memo } from 'react';
import { useDrawn } from '@/components/ui/drawn';
import type { Block } from '@/lib/exports/document';
import { Facts } from './facts';
import { Pairs } from './pairs';
import { PaperTimeline } from './paper-timeline';

/** The blocks of a section, one under the other. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const drawn = useDrawn(blocks.length, 50);
  return blocks.slice(0, drawn).map((block, i) => <One key={`${i}-${block.kind}`} block={block} />);
}

const One = memo(({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'words':
      return (
        <p
          className={block.voice === 'own' ? 'words' : undefined}
          {...(block.voice === 'own' && { dir: 'auto' })}
        >
          {block.text}
        </p>
      );
    case 'fact':
      return (
        <div className="loss run">
          <h3>
            <bdi>{block.title}</bdi>
          </h3>
          <Pairs pairs={block.pairs} className="on" />
        </div>
      );
    case 'table':
      return <Facts block={block} />;
    case 'columns':
      return (
        <div className="short">
          {block.title && (
            <h3>
              <bdi>{block.title}</bdi>
            </h3>
          )}
          <Pairs pairs={block.pairs} className="cols" />
        </div>
      );
    case 'timeline':
      return <PaperTimeline block={block} />;
    case 'signatures':
      return (
        <ul role="list" className="blanks">
          {block.rows.flat().map((label, i) => (
            <li key={`${i}-${label}`}>{label}</li>
          ))}
        </ul>
      );
  }
});
