import { ArrowUpRight } from 'lucide-react';
import { Fragment } from 'react';
import { Breakable } from './breakable';
import type { OfficialWords } from './official-words';

interface Props extends OfficialWords {
  /** The whole text of the button, without what is said of the new tab. */
  label: string;
  act?: boolean;
  onOpen?: () => void;
}

/** A way out to a reviewed host. The real host stands under it, the registrable domain in bold. */
export function OfficialLink({ url, address, label, newTab, opens, act, onOpen }: Props) {
  const { before, domain, after } = address;
  return (
    <>
      <a
        className={`btn btn-wide ${act ? 'btn-act' : 'btn-plain'}`}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onOpen}
      >
        <span>
          <Words text={label} /> <span className="sr-only">{newTab}</span>
        </span>
        <ArrowUpRight className="icon icon-turn" aria-hidden="true" />
      </a>
      <p className="small">
        {opens[0]}
        <bdi className="code">
          <Breakable text={before} />
          <b>
            <Breakable text={domain} />
          </b>
          <Breakable text={after} />
        </bdi>
        {opens[1]}
      </p>
    </>
  );
}

/** A host that has room on a line of its own is not broken. */
const Words = ({ text }: { text: string }) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: place }) => (
    <Fragment key={place}>
      {place > 0 && ' '}
      <span className="whole">
        <Breakable text={word} />
      </span>
    </Fragment>
  ));
