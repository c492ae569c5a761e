'use client';

import { useCallback, useRef } from 'react';
import { ruledPart } from '@/components/ui/part';
import { useChosenPlace } from './chosen-place';
import { ForCountry, useIsFor } from './country';
import { Office } from './office';
import type { ShortContent } from './office-content';
import { ShortList } from './short-list';

interface OfficeList {
  place: string;
  title: string;
  items: readonly ShortContent[];
}

interface Props {
  lists: readonly OfficeList[];
  /** For people in several countries. */
  union: OfficeList & { of: readonly string[] };
}

/** The offices of each country, and of a union of countries. */
export function OfficeLists({ lists, union }: Props) {
  return (
    <>
      {lists.map((list) => (
        <OfficesOf key={list.place} {...list} of={[list.place]} from="offices" />
      ))}
      <OfficesOf {...union} from="union" />
    </>
  );
}

interface ListProps extends OfficeList {
  of: readonly string[];
  /** Which offices of the chosen country's file. */
  from: 'offices' | 'union';
}

/** A line for each office, and all facts once they are here. */
function OfficesOf({ place, title, items, of, from }: ListProps) {
  const { content } = useChosenPlace();
  const isFor = useIsFor(of);
  const offices = isFor ? content?.[from] : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever stands on a short line as it goes continues from the heading, not from the top of the page.
  const short = useCallback(
    (list: HTMLDivElement) => () => {
      if (list.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
    },
    [],
  );
  return (
    <ForCountry id={place} className={ruledPart} of={of}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {offices?.map((office) => <Office key={office.id} {...office} />) ?? (
        <div ref={short}>
          <ShortList items={items} />
        </div>
      )}
    </ForCountry>
  );
}
