'use client';

import { useSay } from '@/components/site/words-provider';
import { Buttons, buttonStyle } from '@/components/ui/button';
import { useFlow } from './flow';

/** That the page has no such step, and the ways on. What the address names is never shown. */
export function NoSuchStep({ heading }: { heading: string }) {
  const say = useSay();
  const { nextScreen } = useFlow();
  return (
    <>
      <h1 id={heading} tabIndex={-1}>
        {say('respond.unknown-step.title')}
      </h1>
      <p className="text-lead">{say('respond.unknown-step.why')}</p>
      <Buttons>
        <a className={buttonStyle('act', 'wide')} href={`#${nextScreen}`}>
          {say('respond.unknown-step.first')}
        </a>
        <a className={buttonStyle('plain', 'wide')} href="#tasks">
          {say('respond.unknown-step.tasks')}
        </a>
      </Buttons>
    </>
  );
}
