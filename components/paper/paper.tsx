'use client';

import Link from 'next/link';
import { useCopy } from '@/components/record/copy';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { documentOf } from '@/lib/exports/document-of';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useCurrent } from '@/lib/store/use-incident';
import { Blocks } from './blocks';
import { useCopyInAddress } from './copy-in-address';
import { ForWhom } from './for-whom';
import { Head } from './head';
import { Qr } from './qr';

/** Sections that read as one thing and stay on one page. */
const whole = ['offers', 'statement'];

/** The printable summary: black on white. */
export function Paper() {
  const say = useSay();
  const locale = usePageLocale();
  const held = useCurrent();
  useCopyInAddress();
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
  return <Sheets held={held} />;
}

function Sheets({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const locale = usePageLocale();
  const { parts, make } = useCopy(held.record);
  const paper = documentOf(make());
  return (
    <>
      <header className="press">
        <Link className="tap" href={`/${locale}/record/`}>
          {say('print.back')}
        </Link>
        <button className="btn btn-act" type="button" onClick={() => window.print()}>
          {say('print.print')}
        </button>
        <ForWhom parts={parts} />
        <p className="small">{say('print.hint')}</p>
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
