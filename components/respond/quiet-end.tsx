'use client';

import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, Buttons, buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Part } from '@/components/ui/part';
import { useEnd } from './end-incident';
import { useFlow } from './flow';

/** They only called, and a look found nothing: the false alarm is what is left, with what to do if it was none. */
export function QuietEnd() {
  const say = useSay();
  const locale = usePageLocale();
  const { tap } = useFlow();
  const end = useEnd();
  return (
    <>
      <h1 id="tasks-title" tabIndex={-1}>
        {say('respond.tasks.title-quiet')}
      </h1>
      <p className="text-lead">{say('respond.tasks.lead-quiet')}</p>
      <Buttons columns="two" className="mt-6">
        {tap.open && (
          <Button look="act" onClick={() => end('false-alarm')}>
            {say('respond.tasks.end-quiet')}
          </Button>
        )}
        <Link className={buttonStyle('plain')} href={`/${locale}/record/`}>
          {say('respond.tasks.record')}
        </Link>
      </Buttons>
      <Part heading="turns-up" title={say('respond.tasks.turns-up-title')}>
        <p>{say('respond.tasks.turns-up')}</p>
      </Part>
    </>
  );
}
