'use client';

import { useEffect, useState } from 'react';
import { CheckLink } from '@/components/check/check-link';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Button, TextButton } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Small } from '@/components/ui/small';
import { accountsLeftFor, accountsToldOf } from '@/lib/flow/told-of';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { type FactData, type FactKind, kindOf } from '@/lib/incident/facts';
import { factsOf, type StandingFact } from '@/lib/incident/fold';
import { writersOf } from '@/lib/incident/writers';
import { incidents } from '@/lib/store/device';
import { dropDraft, isDrafted } from '@/lib/store/drafts';
import { newId } from '@/lib/store/id';
import type { LoadedRecord } from '@/lib/store/shelf';
import { accountOfFact } from '@/lib/wording/accounts';
import { EvidenceChooser } from './evidence-chooser';
import { FactForm } from './fact-form';
import { FactView } from './fact-view';
import { Withdraw } from './withdraw';

interface Props {
  kind: FactKind;
  held: LoadedRecord;
  canWrite: boolean;
  /** False while a kind that few need, and of which nothing is told, stays out of sight. */
  offered: boolean;
}

/** One part of the record: what was told, each with Change, and one button to tell more. */
export function FactPart({ kind, held, canWrite, offered }: Props) {
  const say = useSay();
  const { entries } = held.record;
  const told = factsOf(entries, kind) as StandingFact[];
  const [adding, setAdding] = useState(() => isDrafted(held.slot, `new-${kind}`));
  // After a form closes or a fact goes, the heading of the part is where the person goes on.
  useFocusAfterChange(`part-${kind}`, adding ? 'form' : `told-${told.length}`, 'form');

  useEffect(() => {
    if (window.location.hash === `#add-${kind}`) setAdding(true);
  }, [kind]);

  if (!offered && !adding && told.length === 0) return null;
  const tell = (data: FactData, account: AccountRef | null, onScreen?: () => void) =>
    incidents.tell(
      held.slot,
      { kind: 'fact-recorded', fact: newId(), data, ...(account && { account }) },
      onScreen,
    );
  const close = () => {
    dropDraft(held.slot, `new-${kind}`);
    setAdding(false);
  };
  const { given } = kindOf(kind);
  const left = accountsLeftFor(entries, kind);
  const full = left === null;
  return (
    <section aria-labelledby={`part-${kind}`} id={`add-${kind}`}>
      <h3 id={`part-${kind}`} tabIndex={-1} className={told.length > 0 || adding ? undefined : 'sr-only'}>
        {say(`facts.parts.${kind}`)}
      </h3>
      {told.length > 0 && (
        <div className="mb-4 flow-8">
          {told.map((fact) => (
            <ToldFact key={fact.id} held={held} fact={fact} canWrite={canWrite} />
          ))}
        </div>
      )}
      {adding && !full && !given && kind !== 'evidence' && (
        <FactForm
          slot={held.slot}
          id={`new-${kind}`}
          kind={kind}
          files={filesOf(held)}
          accounts={left}
          canWrite={canWrite}
          onSave={(data, account) => tell(data, account, close)}
          onBack={close}
        />
      )}
      {kind === 'evidence' && <EvidenceChooser canWrite={canWrite} onFact={(data) => tell(data, null)} />}
      {given && <CheckLink name={say(`facts.add.${kind}`)} />}
      {kind !== 'evidence' && !given && !adding && !full && canWrite && (
        <p>
          <Button look="plain" wide onClick={() => setAdding(true)}>
            {say(`facts.add.${kind}`)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The files of a record that another fact can speak of. */
const filesOf = (held: LoadedRecord) =>
  factsOf(held.record.entries, 'evidence').map(({ id, data }) => [id, data.fileName ?? id] as const);

function ToldFact({ held, fact, canWrite }: { held: LoadedRecord; fact: StandingFact; canWrite: boolean }) {
  const say = useSay();
  const nameOf = useAccountName();
  const [doing, setDoing] = useState<'change' | 'withdraw' | null>(() =>
    isDrafted(held.slot, fact.id) ? 'change' : null,
  );
  useFocusAfterChange(`part-${fact.data.kind}`, doing ?? 'view', 'change');
  const { kind } = fact.data;
  const files = filesOf(held);
  const { entries } = held.record;
  const { byHelperAlone, isToldByHelper } = writersOf(entries);
  const accounts = accountsToldOf(entries, kind);
  const close = () => {
    dropDraft(held.slot, fact.id);
    setDoing(null);
  };
  if (doing === 'change') {
    return (
      <FactForm
        slot={held.slot}
        id={fact.id}
        kind={kind}
        fact={fact.data}
        files={files}
        accounts={accounts}
        account={fact.account}
        canWrite={canWrite}
        onSave={(data, account) => {
          const moved = account && !sameAccount(account, fact.account) ? { account } : {};
          return incidents.tell(held.slot, { kind: 'fact-amended', fact: fact.id, data, ...moved }, close);
        }}
        onBack={close}
      />
    );
  }
  return (
    <div>
      <FactView
        id={fact.id}
        fact={fact.data}
        account={accountOfFact(entries, fact, nameOf)}
        nameOfFact={(id) => files.find(([file]) => file === id)?.[1] ?? say('facts.not-in-copy')}
      />
      {isToldByHelper(fact.id) && (kind === 'narrative' || !byHelperAlone) && (
        <Small>{say('entries.by-helper')}</Small>
      )}
      {doing === 'withdraw' && canWrite ? (
        <Withdraw
          onYes={() => void incidents.tell(held.slot, { kind: 'fact-withdrawn', fact: fact.id })}
          onNo={() => setDoing(null)}
        />
      ) : (
        canWrite && (
          <p className="flex flex-wrap gap-x-8">
            {(kindOf(kind).given ? (['withdraw'] as const) : (['change', 'withdraw'] as const)).map(
              (what) => (
                <TextButton key={what} aria-describedby={`${fact.id}-head`} onClick={() => setDoing(what)}>
                  {say(`record.${what}`)}
                  <span className="sr-only">: {say(`facts.parts.${kind}`)}</span>
                </TextButton>
              ),
            )}
          </p>
        )
      )}
    </div>
  );
}
