'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { focusInView, useFocusAfterChange } from '@/components/ui/focus';
import { LongList } from '@/components/ui/long-list';
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
  /** Whether its form is open, to tell more. */
  adding: boolean;
  /** The account that it was opened for. */
  asked: AccountRef | null;
  /** The form closes. */
  onClose: () => void;
}

/** One part of the record: what was told, each with Change, and the form to tell more. */
export function FactPart({ kind, held, canWrite, adding, asked, onClose }: Props) {
  const say = useSay();
  const { entries } = held.record;
  const told = useMemo(() => factsOf(entries, kind) as StandingFact[], [entries, kind]);
  const [written, setWritten] = useState<string | null>(null);
  const heading = `part-${kind}`;
  // After a form closes or a fact goes, the heading of the part is where the person goes on.
  const hasForm = adding && kind !== 'evidence';
  useFocusAfterChange(heading, hasForm ? 'form' : `told-${told.length}`, 'form', true);
  // What was just written is what they look for, far above the end of the form it was written in.
  useEffect(() => {
    if (written) focusInView(document.getElementById(factId(written)));
    setWritten(null);
  }, [written]);
  useEffect(() => {
    if (window.location.hash === `#${heading}`) focusInView(document.getElementById(heading));
  }, [heading]);
  useEffect(() => {
    if (adding && kind === 'evidence') focusInView(document.getElementById(heading));
  }, [heading, adding, kind]);

  const tell = (data: FactData, account: AccountRef | null, onScreen?: (fact: string) => void) => {
    const fact = newId();
    return incidents.tell(held.slot, { kind: 'fact-recorded', fact, data, ...(account && { account }) }, () =>
      onScreen?.(fact),
    );
  };
  const close = () => {
    dropDraft(held.slot, `new-${kind}`);
    onClose();
  };
  const draw = useCallback(
    (some: readonly StandingFact[]) =>
      some.map((fact) => <ToldFact key={fact.id} held={held} fact={fact} canWrite={canWrite} />),
    [held, canWrite],
  );
  const left = accountsLeftFor(entries, kind);
  return (
    <section aria-labelledby={heading} id={`add-${kind}`}>
      <h3 id={heading} tabIndex={-1}>
        {say(`facts.parts.${kind}`)}
      </h3>
      {told.length > 0 && (
        <div className="mb-4 flow-8">
          <LongList
            id={`told-${kind}`}
            items={told}
            size={10}
            draw={draw}
            isWhole={told.some(({ id }) => isDrafted(held.slot, id))}
          />
        </div>
      )}
      {hasForm && left && (
        <FactForm
          slot={held.slot}
          id={`new-${kind}`}
          kind={kind}
          files={filesOf(held)}
          accounts={left}
          account={asked}
          canWrite={canWrite}
          onSave={(data, account) =>
            tell(data, account, (fact) => {
              close();
              setWritten(fact);
            })
          }
          onBack={close}
        />
      )}
      {adding && kind === 'evidence' && (
        <EvidenceChooser canWrite={canWrite} onFact={(data) => tell(data, null)} />
      )}
    </section>
  );
}

/** The files of a record that another fact can speak of. */
const filesOf = (held: LoadedRecord) =>
  factsOf(held.record.entries, 'evidence').map(({ id, data }) => [id, data.fileName ?? id] as const);

/** Where a fact stands on the page. */
const factId = (fact: string) => `fact-${fact}`;

function ToldFact({ held, fact, canWrite }: { held: LoadedRecord; fact: StandingFact; canWrite: boolean }) {
  const say = useSay();
  const nameOf = useAccountName();
  const [doing, setDoing] = useState<'change' | 'withdraw' | null>(() =>
    isDrafted(held.slot, fact.id) ? 'change' : null,
  );
  const itself = factId(fact.id);
  useFocusAfterChange(itself, doing ?? 'view', 'change', true);
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
    <article id={itself} tabIndex={-1} aria-labelledby={`part-${kind}`} className="scroll-mt-16 outline-none">
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
    </article>
  );
}
