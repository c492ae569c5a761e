'use client';

import { useEffect } from 'react';
import { LeaveFast } from '@/components/leave/leave-fast';
import { useCopy } from '@/components/record/copy';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, buttonStyle } from '@/components/ui/button';
import { printWhole } from '@/components/ui/drawn';
import { Link } from '@/components/ui/link';
import { Small } from '@/components/ui/small';
import { documentOf } from '@/lib/exports/document-of';
import { fileName } from '@/lib/exports/file-name';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useCurrent } from '@/lib/store/use-incident';
import { Blocks } from './blocks';
import { useCopyInAddress } from './copy-in-address';
import { ForWhom } from './for-whom';
import { Head } from './head';
import { Qr } from './qr';

/** Over the paper, on the screen alone. */
const press =
  'mx-auto flex max-w-paper flex-wrap items-center gap-x-6 gap-y-2 px-gutter py-4 *:[p]:basis-full print:hidden';

/** Sections that read as one thing and stay on one page. */
const whole = ['offers', 'statement'];

/** The printable summary: black on white. */
export function Paper() {
  const held = useCurrent();
  useCopyInAddress();
  return (
    <>
      {held ? <Sheets held={held} /> : <Nothing />}
      <LeaveFast />
    </>
  );
}

function Nothing() {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <main id="main" className="mx-auto max-w-paper flow-4 px-gutter py-4">
      <h1>{say('print.nothing-title')}</h1>
      <p>{say('print.nothing')}</p>
      <Link ahead className={buttonStyle('act')} href={`/${locale}/`}>
        {say('record.to-start')}
      </Link>
    </main>
  );
}

function Sheets({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const locale = usePageLocale();
  const { parts, make } = useCopy(held.record);
  const copy = make();
  const paper = documentOf(copy);
  useNameOnPrinting(fileName(copy.whole, '', copy.reader));
  return (
    <>
      <header className={press}>
        <Link ahead className="inline-flex min-h-tap items-center" href={`/${locale}/record/`}>
          {say('print.back')}
        </Link>
        <Button look="act" onClick={printWhole}>
          {say('print.print')}
        </Button>
        <ForWhom parts={parts} />
        <Small>{say('print.hint')}</Small>
      </header>
      <main id="main" className="paper">
        <div className="paper-body">
          <Head paper={paper} />
          {paper.sections.map(({ id, title, blocks }) => (
            <section
              key={id}
              className={whole.includes(id) ? 'sign' : undefined}
              aria-labelledby={`paper-${id}`}
            >
              <h2 id={`paper-${id}`}>{title}</h2>
              <Blocks blocks={blocks} />
            </section>
          ))}
        </div>
        <div className="paper-room" />
        <footer className="paper-foot">
          <Qr text={paper.scan} />
          <div>
            <p className="code">{paper.fingerprint}</p>
            <p>{paper.foot}</p>
          </div>
        </footer>
      </main>
    </>
  );
}

/** A browser that prints to a file names it by the title. */
function useNameOnPrinting(name: string) {
  useEffect(() => {
    const title = document.title;
    const on = () => {
      document.title = name;
    };
    const off = () => {
      document.title = title;
    };
    window.addEventListener('beforeprint', on);
    window.addEventListener('afterprint', off);
    return () => {
      off();
      window.removeEventListener('beforeprint', on);
      window.removeEventListener('afterprint', off);
    };
  }, [name]);
}
