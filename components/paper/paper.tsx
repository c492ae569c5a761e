'use client';

import { useEffect, useState } from 'react';
import { Corner } from '@/components/leave/corner';
import { useCopy } from '@/components/record/copy';
import { InsideApp } from '@/components/saving/inside-app';
import { more } from '@/components/saving/late';
import { LatePart, later } from '@/components/site/late-part';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { printWhole } from '@/components/ui/print';
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
  'mx-auto flex max-w-paper flex-wrap items-center gap-x-6 gap-y-2 px-gutter py-4 pe-36 *:[p]:basis-full print:hidden';

const leaveFast = later(() => import('@/components/leave/leave-fast').then(({ LeaveFast }) => LeaveFast));

/** Sections that read as one thing and stay on one page. */
const whole = ['offers', 'statement'];

/** The printable summary: black on white. */
export function Paper() {
  const held = useCurrent();
  useCopyInAddress();
  return (
    <>
      {held ? <Sheets held={held} /> : <Nothing />}
      <LatePart meanwhile={null} of={leaveFast} props={{}} />
    </>
  );
}

function Nothing() {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <main id="main" className="mx-auto max-w-paper flow-4 px-gutter py-16">
      <header className="print:hidden">
        <Corner text={say('leave.link')} />
      </header>
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
  const [isPrinted, setPrinted] = useState<boolean | null>(null);
  useNameOnPrinting(fileName(copy.whole, '', copy.reader));
  return (
    <>
      <header className={press}>
        <Corner text={say('leave.link')} />
        <Link ahead className="inline-flex min-h-tap items-center" href={`/${locale}/record/`}>
          {say('print.back')}
        </Link>
        <Button look="act" onClick={() => void printWhole().then(setPrinted)}>
          {say('print.print')}
        </Button>
        <LatePart meanwhile={null} of={more} props={{ record: held.record, make }} />
        <ForWhom parts={parts} />
        <Small>{say('print.hint')}</Small>
        <InsideApp hasNotPrinted={isPrinted === false} />
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
