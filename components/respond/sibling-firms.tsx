'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { incidents } from '@/lib/store/device';
import { useIsCallOpen, useIsLinkedStep } from './call-first';
import { useFlow } from './flow';

/**
 * Whoever has an account with another firm of a like name is led on where they come in, at the questions or at the step
 * of a link, until something was done for this one. Not beside the call, which comes before all accounts.
 */
export function SiblingFirms({ children }: { children: ReactNode }) {
  const { screen, playbook, statuses, tap } = useFlow();
  const isLinked = useIsLinkedStep();
  const isCallOpen = useIsCallOpen();
  const box = useRef<HTMLDivElement>(null);
  const { account, actions } = playbook;
  const ours = actions.filter(({ of }) => of !== 'incident');
  const isSettled = ours.some(({ id }) => statuses.has(id));
  const isHere = screen === 'questions' || (isLinked && ours.some(({ id }) => id === screen));
  const shows = isHere && !isSettled && !isCallOpen;
  useEffect(() => {
    const { current } = box;
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      const id = link?.pathname.split('/').at(-2);
      // The account of this page was chosen by its like name, and gives way.
      if (id && account && tap.open) void incidents.chooseAccount({ kind: account.kind, id }, [account]);
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  });
  return shows && <div ref={box}>{children}</div>;
}
