'use client';

import {
  Fragment,
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from './button';
import { piecesOf, useDrawn } from './drawn';
import { Small } from './small';

interface Props<Item> {
  id: string;
  items: readonly Item[];
  /** Number of items that are drawn together. */
  size: number;
  /** Draws some of the items, one behind the other; always the same function for the same words. */
  draw: (items: readonly Item[]) => ReactNode;
  /** Whether all are drawn from the beginning on, however many. */
  isWhole?: boolean;
}

/**
 * A list of which only the beginning and the end are on the screen while it is long, and all of it on a tap. Printed, it
 * is whole. What comes in addition is always drawn.
 */
export function LongList<Item>({ id, items, size, draw, isWhole = false }: Props<Item>) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const pieces = useMemo(() => piecesOf(items, size), [items, size]);
  // The last piece may be a single item.
  const [end] = useState(isWhole ? 1 : pieces.length - 2);
  const drawn = useDrawn(end, 1, isAsked);
  // The end of a long list is far below what is seen first.
  const hasEnd = useDeferredValue(true, end <= 1);
  const left = pieces
    .slice(drawn, Math.max(drawn, end))
    .reduce((count, { items }) => count + items.length, 0);
  const gap = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isAsked) gap.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return pieces.map((piece, i) => (
    <Fragment key={piece.from}>
      {i === 1 && (left > 0 || isAsked) && (
        <div className={left > 0 ? undefined : 'print:hidden'}>
          <div ref={gap} id={`${id}-gap`} tabIndex={-1}>
            <Small>{left > 0 ? say('facts.list.left', { count: left }) : say('facts.list.whole')}</Small>
          </div>
          {!isAsked && (
            <TextButton aria-describedby={`${id}-gap`} onClick={() => setAsked(true)}>
              {say('facts.list.show')}
            </TextButton>
          )}
        </div>
      )}
      {(i < drawn || (i >= end && hasEnd)) && <Drawn items={piece.items} draw={draw} />}
    </Fragment>
  ));
}

const Drawn = memo(<Item,>({ items, draw }: Pick<Props<Item>, 'items' | 'draw'>) =>
  draw(items),
) as unknown as <Item>(props: Pick<Props<Item>, 'items' | 'draw'>) => ReactNode;
