'use client';

import { useLanguage } from '@/components/site/language';
import { useSay } from '@/components/site/words-provider';
import { Part } from '@/components/ui/part';
import { Points } from '@/components/ui/points';
import { compare } from '@/lib/desk/compare';
import { isLeftOut } from '@/lib/incident/fingerprint';
import { recordNumber } from '@/lib/incident/record';
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

function Pair({ first, second }: { first: Readable; second: Readable }) {
  const say = useSay();
  const { nameOf } = useLanguage();
  const found = compare(versionOf(first), versionOf(second));
  if (found.is === 'others') return null;
  const heading = `versions-${first.key}-${second.key}`;
  const names = { first: first.name, second: second.name };
  const [longer, shorter] =
    found.is === 'added' && found.longer === 'first' ? [first, second] : [second, first];
  const { record, sequence } = longer.seen;
  const { written } = createEntryFormatter(record.entries, say, nameOf);
  const added = found.is === 'added' ? sequence.slice(found.from) : [];
  return (
    <Part heading={heading} title={say('verify.compare.title', { number: recordNumber(record.id) })}>
      <p className="wrap-anywhere">
        {say(`verify.compare.${found.is}`, {
          ...names,
          longer: longer.name,
          shorter: shorter.name,
          more: added.length,
          from: 'from' in found ? found.from : 0,
        })}
      </p>
      {added.length > 0 && (
        <Points
          sign="dash"
          items={added.map((one, i) =>
            isLeftOut(one)
              ? say('verify.fit.entry-left-out', { entry: shorter.seen.sequence.length + i + 1 })
              : written(one),
          )}
        />
      )}
    </Part>
  );
}

const versionOf = ({ seen: { record, chain } }: Readable) => ({ id: record.id, chain });
