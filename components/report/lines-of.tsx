'use client';

import { useChosenPlace } from './chosen-place';
import { ForCountry, useIsFor } from './country';
import { Lines } from './lines';
import type { ShortContent } from './office-content';
import { ShortList } from './short-list';

interface Props {
  country: string;
  title: string;
  items: readonly ShortContent[];
}

/** Somebody to talk to in one country: a line each, and all facts once they are here. */
export function LinesOf({ country, title, items }: Props) {
  const { content } = useChosenPlace();
  const talk = useIsFor([country]) ? content?.talk : undefined;
  return (
    <ForCountry className="flow-4" of={[country]}>
      <h3>{title}</h3>
      {talk ? <Lines {...talk} /> : <ShortList items={items} />}
    </ForCountry>
  );
}
