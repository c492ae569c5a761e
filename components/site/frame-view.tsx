'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Asked } from '@/lib/flow/seen-device';
import { Foot, type FootContent } from './foot';
import { LatePart, later } from './late-part';
import { Main, Page } from './page';
import { SkipLink } from './skip-link';
import { brand as brandStyle, Top } from './top';

/** Fetched behind the page, which nobody leaves before it is read. */
const arrive = later(() => import('./arrive').then(({ Arrive }) => Arrive));
/** Fetched behind the page: once it is needed, nothing can be fetched. */
const behind = later(() => import('./behind').then(({ Behind }) => Behind));

interface Props {
  /** The address of the start page. */
  home: string;
  skip: string;
  brand: string;
  /** The subject of the page. */
  corner?: string;
  /** The link to another language. */
  languages?: string;
  /** The way out. */
  leave: ReactNode;
  side: ReactNode;
  foot: FootContent;
  /** The action that takes a device off the line. */
  cut: Asked;
  children: ReactNode;
}

/** The frame's elements. Drawn in the browser: from the server, every page would carry them in its payload. */
export function FrameView({ home, skip, brand, corner, languages, leave, side, foot, cut, children }: Props) {
  return (
    <>
      <SkipLink text={skip} />
      <LatePart meanwhile={null} of={arrive} props={{}} />
      <Page>
        <Top>
          <Link className={brandStyle} href={home}>
            <svg className="h-18 w-mark stroke-2" viewBox="0 0 28 72" aria-hidden="true">
              <path d="M14 0v36" />
              <circle cx="14" cy="36" r="6.5" fill="currentColor" stroke="none" />
            </svg>
            {brand}
          </Link>
          {corner && <span>{corner}</span>}
          {languages && (
            <a className="inline-flex min-h-tap items-center text-ink" href="/">
              {languages}
            </a>
          )}
          {leave}
        </Top>
        <Main>{children}</Main>
        {side}
        <Foot home={home} {...foot} />
      </Page>
      <LatePart meanwhile={null} of={behind} props={{ cut }} />
    </>
  );
}
