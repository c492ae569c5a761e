'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Buttons, buttonStyle } from '@/components/ui/button';
import { useFlow } from './flow';
import { LiveScreen } from './screen';

/** For an address that names a step we do not have. What it names is never shown. */
export function UnknownStep() {
  return (
    <LiveScreen id="unknown">
      <WordsFor of={['steps']}>
        <NoSuchStep />
      </WordsFor>
    </LiveScreen>
  );
}

function NoSuchStep() {
  const say = useSay();
  const { nextScreen } = useFlow();
  return (
    <>
      <h1 tabIndex={-1}>{say('respond.unknown-step.title')}</h1>
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
