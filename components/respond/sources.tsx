import { Fact, Facts } from '@/components/ui/facts';
import { Fold } from '@/components/ui/fold';
import { part } from '@/components/ui/part';
import { SourceLink } from '@/components/ui/source-link';
import type { CitationContent, SourcesContent } from './step-content';

/** Source, date checked and confidence, under every step. */
export function Sources({ label, names, newTab, first, more, moreTitle }: SourcesContent) {
  const cited = (citation: CitationContent) => (
    <Cited key={Object.values(citation).join(' ')} names={names} newTab={newTab} {...citation} />
  );
  return (
    <section className={`${part} text-small text-soft`} aria-label={label}>
      {typeof first === 'string' ? <p>{first}</p> : cited(first)}
      {more && (
        <Fold title={moreTitle}>
          <div className="flow-4">{more.map(cited)}</div>
        </Fold>
      )}
    </section>
  );
}

type CitedProps = CitationContent & Pick<SourcesContent, 'names' | 'newTab'>;

function Cited({ names, newTab, title, url, lang, language, dated, checked, sure, note }: CitedProps) {
  const spoken = language && { lang, language };
  return (
    <Facts>
      <Fact name={names[0]}>
        {url ? (
          <SourceLink url={url} title={title} newTab={newTab} {...spoken} />
        ) : (
          <span lang="en">{title}</span>
        )}
        <br />
        {dated}
      </Fact>
      <Fact name={names[1]}>{checked}</Fact>
      <Fact name={names[2]}>
        <b>{sure}</b> {note && <span lang="en">{note}</span>}
      </Fact>
    </Facts>
  );
}
