'use client';

import { WordsFor } from '@/components/site/words-for';
import { Elsewhere } from './elsewhere';
import { Kept, type KeptProps } from './kept';
import { NothingHere } from './nothing-here';
import { TextWays, type TextWaysProps } from './text-ways';

type Props = KeptProps | TextWaysProps | { elsewhere: true } | { isRecordPage: boolean };

/** What stands beside saving: that another tab writes, how long a record is kept, the record as text, or why none is here. */
export function More(props: Props) {
  if ('record' in props) return <TextWays {...props} />;
  if ('isRecordPage' in props) return <NothingHere {...props} />;
  return 'held' in props ? (
    <WordsFor of={['keeping']} quiet>
      <Kept {...props} />
    </WordsFor>
  ) : (
    <WordsFor of={['keeping']}>
      <Elsewhere />
    </WordsFor>
  );
}
