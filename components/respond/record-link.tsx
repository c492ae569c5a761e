'use client';

import { useHydrated } from '@/components/site/hydrated';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { FactKind } from '@/lib/incident/facts';
import { useFlow } from './flow';

const inRecord = later(() => import('./in-record').then(({ InRecord }) => InRecord));

interface Props {
  action: string;
  part: FactKind;
  /** Of its form, on the page of the record. */
  place: string;
}

/** Leads from a step to the form of the record that it is about; once that is filled in, to what was written. */
export function RecordLink({ action, part, place }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const { screen, held } = useFlow();
  if (!useHydrated()) return null;
  const link = (
    <p>
      <Link ahead className={buttonStyle('plain', 'wide')} href={`/${locale}/record/#${place}`}>
        {say('respond.write-it')}
      </Link>
    </p>
  );
  // What was told is looked through by a part that is fetched then.
  const isTold = held?.record.entries.some(
    ({ kind }) => kind === 'fact-recorded' || kind === 'case-number-accepted',
  );
  if (!isTold || screen !== action) return link;
  return (
    <WordsFor of={['steps', 'facts']} meanwhile={link} quiet>
      <LatePart of={inRecord} props={{ action, part, children: link }} meanwhile={link} />
    </WordsFor>
  );
}
