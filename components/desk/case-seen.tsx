'use client';

import { useId, useMemo, useState } from 'react';
import { Blocks } from '@/components/paper/blocks';
import { useLanguage } from '@/components/site/language';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Fold } from '@/components/ui/fold';
import { Points } from '@/components/ui/points';
import { saveFile } from '@/components/ui/save-file';
import { Small } from '@/components/ui/small';
import { gapLines, replyTo } from '@/lib/desk/gap-words';
import { documentOf } from '@/lib/exports/document-of';
import { fileName } from '@/lib/exports/file-name';
import type { Handover } from '@/lib/exports/format';
import { isLeftOut } from '@/lib/incident/fingerprint';
import { factsOf } from '@/lib/incident/fold';
import { toInstant } from '@/lib/incident/moment';
import type { Examined } from './examine';

/** What to ask for, an answer made of it, what to copy, and the record as its reader gets it. */
export function CaseSeen({ seen }: { seen: Examined }) {
  const say = useSay();
  const id = useId();
  const language = useLanguage();
  const { record, sequence } = seen;
  const [shown, setShown] = useState(false);
  const gaps = useMemo(() => gapLines(record.entries, language, 'gaps'), [record, language]);
  const reply = useMemo(() => replyTo(record.entries, language), [record, language]);
  const handover = useMemo(
    (): Handover => ({
      reader: 'exchange',
      whole: { ...record, entries: record.entries },
      leavesOut: () => false,
      record,
      language,
      now: toInstant(new Date()),
    }),
    [record, language],
  );
  const codes = factsOf(record.entries, 'transaction').flatMap(({ id: fact, data }) =>
    (['txid', 'to'] as const).flatMap((field) =>
      data[field] ? [{ id: `${fact}-${field}`, field, value: data[field] }] : [],
    ),
  );
  const saveTable = async () => {
    const { render } = await import('@/lib/exports/transactions-csv');
    saveFile(
      fileName(record, '-transactions.csv', 'exchange'),
      'text/csv',
      (await render(handover)) as string,
    );
  };
  return (
    <>
      <h3>{say('verify.gaps.title')}</h3>
      {sequence.some(isLeftOut) && gaps.length > 0 && <Small>{say('verify.gaps.left-out')}</Small>}
      {gaps.length > 0 ? <Points items={gaps} sign="dash" /> : <p>{say('verify.gaps.nothing')}</p>}
      <Copy
        id={`${id}-reply`}
        label={say('verify.reply.title')}
        text={reply}
        button={say('verify.reply.copy')}
        rows={6}
      />
      {codes.length > 0 && (
        <>
          <h3>{say('verify.case.ids')}</h3>
          {codes.map((one) => (
            <Copy
              key={one.id}
              id={one.id}
              label={say(`facts.fields.${one.field}`)}
              text={one.value}
              button={say('verify.case.copy')}
              rows={1}
              code
            />
          ))}
          <Button look="plain" wide onClick={() => void saveTable()}>
            {say('verify.case.csv')}
          </Button>
        </>
      )}
      <Fold title={say('verify.case.show')} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        {shown && <Glance handover={handover} />}
      </Fold>
    </>
  );
}

/** The record as paper has it for an exchange, but for what only the person signs. */
function Glance({ handover }: { handover: Handover }) {
  const id = useId();
  const { sections } = useMemo(() => documentOf(handover), [handover]);
  return (
    <div className="paper">
      <div className="paper-body">
        {sections
          .filter((one) => one.id !== 'statement')
          .map((one) => (
            <section key={one.id} aria-labelledby={`${id}-${one.id}`}>
              <h4 id={`${id}-${one.id}`}>{one.title}</h4>
              <Blocks blocks={one.blocks} />
            </section>
          ))}
      </div>
    </div>
  );
}
