'use client';

import { useEffect } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Notice } from '@/components/ui/notice';
import { type Landing, landingFragment, readFragment } from '@/lib/links/support-link';
import { useFlow } from './flow';

/** What a link carried in vain, in our words, and what to do. What it carried is shown nowhere, on paper neither. */
export function LeftOut({ landing }: { landing: Landing & { dropped: string } }) {
  const say = useSay();
  const { dropped, step } = landing;
  // What was only not understood stays, so that it can be read again.
  const kept = dropped === 'part' ? null : landingFragment(landing);
  const { playbook } = useFlow();
  useEffect(() => {
    // Browsers print the address. Whoever has gone on meanwhile stays where they are.
    const { hash } = window.location;
    const now = readFragment(hash, (id) => playbook.actions.some((action) => action.id === id));
    if (kept !== null && landingFragment(now) === kept) window.history.replaceState(null, '', kept);
  }, [kept, playbook]);
  return (
    <Notice heading="left-out">
      <h2 id="left-out" tabIndex={-1}>
        {say(`respond.left-out.${dropped}.title`)}
      </h2>
      <p>{say(`respond.left-out.${dropped}.why`)}</p>
      {dropped !== 'part' && <p>{say('respond.left-out.ticket')}</p>}
      <p>{say(step === null ? 'respond.left-out.go-on' : 'respond.left-out.step')}</p>
    </Notice>
  );
}
