'use client';

import Link from 'next/link';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { recordNumber } from '@/lib/incident/record';
import { useCurrent } from '@/lib/store/use-incident';
import { Head } from './head';
import { InShort, LongStory } from './in-short';
import { PaperTimeline } from './paper-timeline';
import { Statement } from './statement';
import { Contacts, Losses } from './told';

/** The printable summary: one to three pages, black on white. */
export function Paper() {
  const say = useSay();
  const locale = usePageLocale();
  const held = useCurrent();
  if (!held) {
    return (
      <main id="main" className="press flow">
        <h1>{say('print.nothing-title')}</h1>
        <p>{say('print.nothing')}</p>
        <Link className="btn btn-act" href={`/${locale}/`}>
          {say('record.to-start')}
        </Link>
      </main>
    );
  }
  return (
    <>
      <header className="press">
        <Link className="tap" href={`/${locale}/record/`}>
          {say('print.back')}
        </Link>
        <button className="btn btn-act" type="button" onClick={() => window.print()}>
          {say('print.print')}
        </button>
        <p className="small">{say('print.hint')}</p>
      </header>
      <main id="main" className="paper">
        <div className="paper-body">
          <Head />
          <InShort />
          <Losses />
          <Contacts />
          <LongStory />
          <PaperTimeline />
          <Statement />
        </div>
        <div className="paper-room" />
        <footer className="paper-foot">
          <p>{say('print.foot', { number: recordNumber(held.record.id) })}</p>
        </footer>
      </main>
    </>
  );
}
