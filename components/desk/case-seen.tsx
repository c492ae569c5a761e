'use client';

import { memo, useCallback, useId, useMemo, useState } from 'react';
import { Blocks } from '@/components/paper/blocks';
import { useLanguage } from '@/components/site/language';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Fact, Facts } from '@/components/ui/facts';
import { Fold } from '@/components/ui/fold';
import { LongList } from '@/components/ui/long-list';
import { saveFile } from '@/components/ui/save-file';
import { Small } from '@/components/ui/small';
import { codesIn } from '@/lib/desk/codes';
import { milestonesIn } from '@/lib/desk/milestones';
import { isPartly } from '@/lib/desk/unseen';
import type { Section } from '@/lib/exports/document';
import { documentOf } from '@/lib/exports/document-of';
import { fileName } from '@/lib/exports/file-name';
import type { Handover } from '@/lib/exports/format';
import { factsOf } from '@/lib/incident/fold';
import { toInstant } from '@/lib/incident/moment';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import type { Examined } from './examine';
import { FilePart } from './file-part';

/** The case at a glance: its times, what was taken, what to copy, and the record as its reader gets it. */
export const CaseSeen = memo(function CaseSeen({ seen }: { seen: Examined }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { record } = seen;
  const [shown, setShown] = useState(false);
  const notHere = isPartly(seen) ? say('verify.case.not-seen') : undefined;
  const handover = useMemo(
    (): Handover => ({
      reader: 'exchange',
      whole: record,
      leavesOut: () => false,
      notHere,
      record,
      language,
      now: toInstant(new Date()),
    }),
    [record, language, notHere],
  );
  const { sections } = useMemo(() => documentOf(handover), [handover]);
  const milestones = milestonesIn(record.entries);
  const codes = useMemo(() => codesIn(record.entries, say), [record, say]);
  const drawCodes = useCallback(
    (some: typeof codes) =>
      some.map((one) => (
        <Copy
          key={one.id}
          id={`${id}-${one.id}`}
          label={[say(`facts.fields.${one.field}`), one.of].filter(Boolean).join(': ')}
          text={one.text}
          hint={one.written === null ? undefined : say('verify.case.hidden', { written: one.written })}
          button={say('verify.case.copy')}
          rows={1}
          code
        />
      )),
    [id, say],
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
    <FilePart title={say('verify.case.title')}>
      {seen.fit.is === 'changed' && <p>{say('verify.case.changed')}</p>}
      {notHere && <p>{say('verify.case.unsure')}</p>}
      <Facts>
        {milestones.map(({ name, at }) => (
          <Fact key={name} name={say(`verify.case.${name}`)}>
            {at ? momentOnPaper(at, say, language.days) : (notHere ?? say('verify.case.not-told'))}
          </Fact>
        ))}
      </Facts>
      <Small>{say('verify.case.tapped')}</Small>
      <Sheets sections={sections.filter(({ id: of }) => first.includes(of))} />
      {codes.length > 0 && (
        <>
          <h4 className="font-bold">{say('verify.case.ids')}</h4>
          <LongList id={`${id}-codes`} items={codes} size={10} draw={drawCodes} />
        </>
      )}
      {factsOf(record.entries, 'transaction').length > 0 && (
        <Button look="plain" wide onClick={() => void saveTable()}>
          {say('verify.case.csv')}
        </Button>
      )}
      <Fold title={say('verify.case.show')} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        {shown && (
          <Sheets sections={sections.filter(({ id: of }) => ![...first, ...needless].includes(of))} />
        )}
      </Fold>
    </FilePart>
  );
});

/** What an investigator reads first, and what stands above, or only the person signs or their exchange is asked. */
const first = ['in-short', 'taken'];
const needless = ['at-risk', 'asks', 'statement'];

/** Sections of the record as paper has them. */
function Sheets({ sections }: { sections: readonly Section[] }) {
  return (
    <div className="paper wide:ms-0 wide:-me-100">
      <div className="paper-body">
        {sections.map((one) => (
          <section key={one.id}>
            <h4>{one.title}</h4>
            <Blocks blocks={one.blocks} />
          </section>
        ))}
      </div>
    </div>
  );
}
