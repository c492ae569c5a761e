'use client';

import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { focusInView } from '@/components/ui/focus';
import { Part } from '@/components/ui/part';
import { groups } from '@/lib/exports/groups';
import { formAt } from '@/lib/flow/form-place';
import { type FactKind, factKinds, kindOf } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { isDrafted } from '@/lib/store/drafts';
import type { LoadedRecord } from '@/lib/store/shelf';
import { AddMenu, openAddMenuFor } from './add-menu';
import { FactPart } from './fact-part';

/** What was told, group by group, and the one way to tell more. Nothing stands empty. */
export function Told({ held, canWrite }: { held: LoadedRecord; canWrite: boolean }) {
  const say = useSay();
  const { entries } = held.record;
  const [adding, setAdding] = useState<readonly FactKind[]>(() =>
    factKinds.filter((kind) => isDrafted(held.slot, `new-${kind}`)),
  );
  const [asked, setAsked] = useState<ReturnType<typeof formAt>>(null);
  const open = (kind: FactKind) => setAdding((all) => [...all.filter((one) => one !== kind), kind]);
  const close = (kind: FactKind) => setAdding((all) => all.filter((one) => one !== kind));

  // Steps and lists lead to the form that they are about.
  useAddress((place) => {
    const form = formAt(place, entries);
    setAsked(form);
    if (form && !kindOf(form.part).given) {
      open(form.part);
      // No element has the name of its account.
      if (form.account) document.getElementById(`add-${form.part}`)?.scrollIntoView();
    } else if (canWrite) openAddMenuFor(place);
  });

  const isThere = (kind: FactKind) => adding.includes(kind) || factsOf(entries, kind).length > 0;
  const there = factKinds.filter(isThere);
  const before = useRef(there);
  useEffect(() => {
    // Where a part goes, what had the focus goes with it.
    const isGone = before.current.some((kind) => !there.includes(kind));
    before.current = there;
    if (isGone && document.activeElement === document.body)
      focusInView(document.querySelector<HTMLElement>('#add > summary'));
  });

  return (
    <>
      {canWrite && <AddMenu entries={entries} onChoose={open} />}
      {groups.map(({ id, kinds }) => {
        const shown: FactKind[] = kinds.filter(isThere);
        return (
          shown.length > 0 && (
            <Part key={id} heading={`group-${id}`} title={say(`facts.groups.${id}`)}>
              {shown.map((kind) => (
                <FactPart
                  key={kind}
                  kind={kind}
                  held={held}
                  canWrite={canWrite}
                  adding={adding.includes(kind)}
                  asked={asked?.part === kind ? asked.account : null}
                  onClose={() => close(kind)}
                />
              ))}
            </Part>
          )
        );
      })}
    </>
  );
}

/** Calls back with the place that the address names, on arrival and whenever it changes. */
function useAddress(onPlace: (place: string) => void) {
  const latest = useRef(onPlace);
  latest.current = onPlace;
  useEffect(() => {
    const tell = () => latest.current(window.location.hash.slice(1));
    tell();
    window.addEventListener('hashchange', tell);
    return () => window.removeEventListener('hashchange', tell);
  }, []);
}
