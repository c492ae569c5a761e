import type { CitedContent } from './cited-content';
import { SourceLink } from './source-link';

interface Props {
  cited: CitedContent;
  /** Follows its subject without a hairline between. */
  joins?: boolean | undefined;
}

/** Sources in short. */
export function Cited({ cited, joins }: Props) {
  return (
    <ul
      role="list"
      className={`grid gap-3 text-small text-soft *:border-rule *:border-t *:pt-3 ${joins ? '*:first:border-t-0 *:first:pt-0' : ''}`}
    >
      {cited.map(({ title, url, newTab = '', says, note, ...language }) => (
        <li key={[title, says, note].join(' ')}>
          {url ? (
            <SourceLink url={url} title={title} newTab={newTab} {...language} />
          ) : (
            <span lang="en">{title}</span>
          )}
          <br />
          {says} {note && <bdi lang="en">{note}</bdi>}
        </li>
      ))}
    </ul>
  );
}
