'use client';

import { type FormEvent, useId, useState } from 'react';
import { more } from '@/components/saving/late';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { LatePart } from '@/components/site/late-part';
import { useSay } from '@/components/site/words-provider';
import { Input } from '@/components/ui/box';
import { Button, TextButton } from '@/components/ui/button';
import { directionOf } from '@/components/ui/direction';
import { described, Field, keptHere } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Small } from '@/components/ui/small';
import { Sure } from '@/components/ui/sure';
import { limits } from '@/lib/incident/fields';
import { accountsOf } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import { dropDrafts } from '@/lib/store/drafts';
import { secretGate } from '@/lib/store/secret-gate';
import type { LoadedRecord } from '@/lib/store/shelf';

type Said = 'renamed' | 'refused' | 'not-deleted' | 'not-deleted-full' | null;

/** What can be done with a record as a whole: none of it changes what it says. */
export function Cover({ held, onErased }: { held: LoadedRecord; onErased: () => void }) {
  const say = useSay();
  const [said, setSaid] = useState<Said>(null);
  const isAway = held.label.archived === true;

  const putAway = async () => {
    const stored = await incidents.label(held.slot, { archived: !isAway });
    setSaid(stored.ok ? null : 'refused');
  };
  const erase = async () => {
    const erased = await incidents.erase(held.slot);
    if (!erased.ok) return setSaid(erased.fault === 'full' ? 'not-deleted-full' : 'not-deleted');
    dropDrafts(held.slot);
    for (const { id } of accountsOf(held.record.entries)) dropDrafts(id);
    onErased();
  };
  return (
    <Fold title={say('record.cover.title')}>
      <div className="flow-8 py-4">
        <Rename held={held} onSaid={setSaid} />
        <p role={said === null || said === 'renamed' ? 'status' : 'alert'}>
          {said ? say(`record.cover.${said}`) : isAway && say('record.cover.is-away')}
        </p>
        <div>
          <Small>{say(isAway ? 'record.cover.bring-back-hint' : 'record.cover.put-away-hint')}</Small>
          <Button look="plain" wide onClick={() => void putAway()}>
            {say(isAway ? 'record.cover.bring-back' : 'record.cover.put-away')}
          </Button>
        </div>
        <div className="flow-4">
          <Small>{say('record.cover.delete-hint')}</Small>
          <div className="mt-2 flex flex-wrap gap-x-6">
            <TextButton onClick={() => void saveRecordFile(held)}>{say('saving.file')}</TextButton>
            <LatePart meanwhile={null} of={more} props={{ record: held.record }} />
          </div>
          <Sure
            ask={say('record.cover.delete')}
            sure={say('record.cover.sure')}
            yes={say('record.cover.yes')}
            no={say('record.cover.no')}
            busy={say('site.deleting')}
            onYes={erase}
          />
        </div>
      </div>
    </Fold>
  );
}

function Rename({ held, onSaid }: { held: LoadedRecord; onSaid: (said: Said) => void }) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState(held.label.name ?? '');
  const scan = useSecretScan();
  const isTooLong = name.trim().length > limits.line;
  const hint = say('record.cover.name-hint');
  const error = isTooLong ? say('record.cover.too-long', { count: limits.line }) : null;

  const change = (typed: string) => {
    void scan.typed({ field: 'name', text: typed, form: 'line' });
    setName(typed);
  };
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const texts = name.trim() ? [{ field: 'name', text: name, form: 'line' as const }] : [];
    if (texts.length > 0 && !(await scan.passes(texts))) return;
    if (isTooLong) return;
    const stored = await incidents.label(held.slot, { name: name.trim() });
    onSaid(stored.ok ? 'renamed' : 'refused');
  };
  return (
    <form className="flow-4" onSubmit={(event) => void rename(event)}>
      <Field id={id} label={say('record.cover.name')} hint={hint} error={error}>
        <Input
          {...described(id, hint, error)}
          type="text"
          {...keptHere}
          dir={directionOf(name)}
          value={name}
          onFocus={secretGate.prepare}
          onPaste={scan.onPaste}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
        <SeenSecret id={id} field="name" text={name} scan={scan} onChange={change} />
      </Field>
      <ScanState scan={scan} />
      <Button look="plain" wide type="submit">
        {say('record.cover.rename')}
      </Button>
    </form>
  );
}
