'use client';

import { memo } from 'react';
import { useLanguage } from '@/components/site/language';
import { useSay } from '@/components/site/words-provider';
import { LongList } from '@/components/ui/long-list';
import { Part } from '@/components/ui/part';
import { Points } from '@/components/ui/points';
import { compare, comparisonLines, type NamedVersion } from '@/lib/desk/compare';
import { isLeftOut } from '@/lib/incident/fingerprint';
import { recordNumber } from '@/lib/incident/record';
import { escapeBidi } from '@/lib/wording/escape';
import { createEntryFormatter } from '@/lib/wording/lines';
import type { Chosen, Examined } from './examine';

type Readable = Chosen & { seen: Examined };

/** Of files that hold versions of one record: what one has and the other has not. Of others: that they are others. */
export function Versions({ files }: { files: readonly Chosen[] }) {
  const say = useSay();
  const readable = files.filter((one): one is Readable => one.seen?.ok === true);
  const ids = new Set(readable.map(({ seen }) => seen.record.id));
  if (readable.length > 1 && ids.size === readable.length)
    return <p role="status">{say('verify.compare.others', { count: readable.length })}</p>;
  return readable.flatMap((second, i) => {
    const first = readable.slice(0, i).findLast((one) => one.seen.record.id === second.seen.record.id);
    return first ? <Pair key={second.key} first={first} second={second} /> : [];
  });
}

/** Not drawn again at each letter of a pasted fingerprint. */
const Pair = memo(function Pair({ first, second }: { first: Readable; second: Readable }) {
  const say = useSay();
  const language = useLanguage();
  const versions = { first: versionOf(first), second: versionOf(second) };
  const found = compare(versions.first, versions.second);
  const { record, sequence } = (found.is === 'added' && found.longer === 'first' ? first : second).seen;
  const { written } = createEntryFormatter(record.entries, say, language.nameOf);
  const from = found.is === 'added' ? found.from : sequence.length;
  // Numbered, since what was done twice is written twice.
  const lines = sequence.slice(from).map((one, i) => {
    const entry = from + i + 1;
    return isLeftOut(one)
      ? say('verify.fit.entry-left-out', { entry })
      : say('verify.compare.entry', { entry, what: escapeBidi(written(one)) });
  });
  const heading = `versions-${first.key}-${second.key}`;
  const [how = '', ...notes] = comparisonLines(found, versions, language);
  // The list of what was added stands right under the sentence that leads to it.
  const said = lines.length > 0 ? [...notes, how] : [how, ...notes];
  return (
    <Part heading={heading} title={say('verify.compare.title', { number: recordNumber(record.id) })}>
      {said.map((line) => (
        <p key={line} className="wrap-anywhere">
          {line}
        </p>
      ))}
      {lines.length > 0 && <LongList id={heading} items={lines} size={100} draw={drawLines} />}
    </Part>
  );
});

const drawLines = (lines: readonly string[]) => <Points sign="dash" items={lines} />;

const versionOf = ({ name, seen: { record, chain, fit, sequence } }: Readable): NamedVersion => ({
  chain,
  name,
  fit,
  left: sequence.length - record.entries.length,
});
