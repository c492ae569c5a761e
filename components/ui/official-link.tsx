import { ArrowUpRight } from 'lucide-react';
import { splitAddress } from '@/lib/channels/reviewed-hosts';

interface Props {
  url: string;
  /** The whole text of the button, and what is said of the new tab. */
  label: string;
  newTab: string;
  /** `Opens {address} in a new tab.`, already cut round the address. */
  opens: readonly [string, string];
  act?: boolean;
  onOpen?: () => void;
}

/** A way out to a reviewed host. The real host stands under it, the registrable domain in bold. */
export function OfficialLink({ url, label, newTab, opens, act, onOpen }: Props) {
  const { before, domain, after } = splitAddress(url);
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
          {label} <span className="away">{newTab}</span>
        </span>
        <ArrowUpRight className="icon icon-turn" aria-hidden="true" />
      </a>
      <p className="small">
        {opens[0]}
        <bdi className="code">
          {before}
          <b>{domain}</b>
          {after}
        </bdi>
        {opens[1]}
      </p>
    </>
  );
}
