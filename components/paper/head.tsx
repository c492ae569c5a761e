import type { RecordDocument } from '@/lib/exports/document';
import { Pairs } from './pairs';

/** Which record this is, of which account, when printed and in which zone its times are. */
export function Head({ paper }: { paper: RecordDocument }) {
  return (
    <>
      <p className="paper-brand">
        <svg viewBox="0 0 24 54" aria-hidden="true">
          <path d="M12 0v40" />
          <circle cx="12" cy="40" r="6" fill="currentColor" stroke="none" />
        </svg>
        {paper.brand}
      </p>
      <header className="paper-top">
        <div>
          <h1>{paper.title}</h1>
          <p>{paper.subtitle}</p>
        </div>
        <Pairs pairs={paper.head} />
      </header>
    </>
  );
}
