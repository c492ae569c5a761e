'use client';

import { useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { toAddMenu } from './add-menu';

/** On a low screen a bar would cover what is being read: there they stand at the top of the page. */
const bar =
  'border-t-2 border-ink bg-sheet px-gutter py-2 [box-shadow:var(--shadow-bar)] short:hidden wide:hidden print:hidden';

/** What is done with a record, in reach wherever a phone shows it: tell more, take it out. */
export function RecordBar({ canWrite }: { canWrite: boolean }) {
  const say = useSay();
  return (
    <nav className={bar} aria-label={say('record.title')}>
      <div className="mx-auto flex max-w-measure gap-3 *:flex-auto">
        {canWrite && (
          <a className={buttonStyle('plain')} {...toAddMenu}>
            {say('record.add.short')}
          </a>
        )}
        <a className={buttonStyle('act')} href="#share">
          {say('record.share.title')}
        </a>
      </div>
    </nav>
  );
}

/** The same where there is no bar: on a low screen, and beside the ways out on a wide one. */
export function RecordActions({ canWrite }: { canWrite: boolean }) {
  const say = useSay();
  return (
    <p className="flex flex-wrap gap-3 max-wide:not-short:hidden">
      <a className={`${buttonStyle('act')} wide:hidden`} href="#share">
        {say('record.share.title')}
      </a>
      {canWrite && (
        <a className={buttonStyle('plain')} {...toAddMenu}>
          {say('record.add.title')}
        </a>
      )}
    </p>
  );
}
