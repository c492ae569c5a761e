'use client';

import { useState } from 'react';
import { useFetchedFiles } from '@/components/site/fetched-files';
import { NotLoaded } from '@/components/site/not-loaded';
import { Cited } from '@/components/ui/cited';
import { FoldRow } from '@/components/ui/rows';
import type { FactsContent } from './facts-content';

interface Props {
  /** The folder of the files in the language of the page. */
  source: string;
  groups: readonly { id: string; title: string }[];
}

/** Every fact with its source, by account; fetched as it is unfolded, since all together outweigh the page. */
export function AllFacts({ source, groups }: Props) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  return groups.map(({ id, title }) => (
    <FoldRow
      key={id}
      name={title}
      onToggle={({ currentTarget }) =>
        currentTarget.open && setOpened((before) => [...new Set([...before, id])])
      }
    >
      {opened.includes(id) && <FactsAt address={`${source}${id}.json`} />}
    </FoldRow>
  ));
}

function FactsAt({ address }: { address: string }) {
  const { files, hasFailed, again } = useFetchedFiles<FactsContent>([address]);
  const [facts] = files ?? [];
  if (!facts) return <NotLoaded hasFailed={hasFailed} onAgain={again} />;
  return (
    <div className="flow-4 pb-6">
      {facts.map(({ says, cited }) => (
        <div key={JSON.stringify(cited)}>
          {says.map((one) => (
            <p key={one}>{one}</p>
          ))}
          <Cited cited={cited} joins />
        </div>
      ))}
    </div>
  );
}
