import type { ReactNode } from 'react';
import { leaveTo } from '@/lib/content/leave';
import type { Translate } from '@/lib/i18n/words';
import { tab } from './tab';

interface Props {
  t: Translate;
  /** The bar of a phone. */
  children?: ReactNode;
}

/**
 * The way out, always in the same corner: where a phone is held, and beside the line, where a step has no text. A plain
 * link; once scripts run, `LeaveFast` covers the page first. On a low screen a bar would cover what is being read.
 */
export function Corner({ t, children }: Props) {
  return (
    <div className="peer bottom-0 z-2 max-wide:not-short:sticky max-wide:col-[full] wide:contents">
      <nav className={`${tab} inset-x-0 w-min`}>
        <a id="leave" className="block px-4 py-2 font-bold text-ink" href={leaveTo}>
          {t('leave.link')}
        </a>
      </nav>
      {children}
    </div>
  );
}
