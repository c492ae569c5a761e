'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useFetchedFiles } from '@/components/site/fetched-files';
import { NotLoaded } from '@/components/site/not-loaded';
import { useSay } from '@/components/site/words-provider';
import { useChosen } from './country';
import type { PlaceContent } from './place-content';

interface Chosen {
  /** Null until it is here, and where nothing is chosen. */
  content: PlaceContent | null;
  isComing: boolean;
  hasFailed: boolean;
  again: () => void;
}

const ChosenContext = createContext<Chosen>({
  content: null,
  isComing: false,
  hasFailed: false,
  again: () => {},
});

/** What is known of the chosen country, for parts inside. */
export const useChosenPlace = () => useContext(ChosenContext);

interface Props {
  /** The folder of the countries' files in the language of the page. */
  source: string;
  /** The places with a file. */
  places: readonly string[];
  children: ReactNode;
}

/** Fetches all facts of the chosen country, and of no other. */
export function ChosenPlace({ source, places, children }: Props) {
  const chosen = useChosen();
  const place = places.find((one) => one === chosen);
  const { files, ...rest } = useFetchedFiles<PlaceContent>(place ? [`${source}${place}.json`] : []);
  const content = files?.[0] ?? null;
  const isComing = place !== undefined && !content && !rest.hasFailed;
  return (
    <ChosenContext value={{ content, isComing, ...rest }}>
      <div className={chosen === null ? 'room' : isComing ? 'min-h-screen' : undefined}>{children}</div>
    </ChosenContext>
  );
}

/** What stands below the facts, and is out of sight until they are here: they would push it away. */
export function BelowFacts({ children }: { children: ReactNode }) {
  const { isComing } = useChosenPlace();
  return <div hidden={isComing}>{children}</div>;
}

/** Says that the facts of the chosen country are coming, or could not be fetched. */
export function ComingFacts({ places }: Pick<Props, 'places'>) {
  const say = useSay();
  const chosen = useChosen();
  const { content, hasFailed, again } = useChosenPlace();
  if (content || !chosen || !places.includes(chosen)) return null;
  return (
    <div className="mt-8">
      <NotLoaded hasFailed={hasFailed} onAgain={again} meanwhile={say('report.kept')} />
    </div>
  );
}
