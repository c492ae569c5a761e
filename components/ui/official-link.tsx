'use client';

import { ArrowUpRight } from '@lucide/icons';
import { Fragment } from 'react';
import { Breakable } from './breakable';
import { buttonStyle } from './button';
import { Code } from './code';
import { Icon } from './icon';
import type { OfficialWords } from './official-words';
import { Small } from './small';

interface Props extends OfficialWords {
  /** The whole label, except the note about the new tab. */
  label: string;
  act?: boolean;
  /** Only the host is shown, to be opened elsewhere. */
  isOff?: boolean;
  onOpen?: () => void;
}

/** A link to a reviewed host. The real host is below it, with the registrable domain in bold. */
export function OfficialLink({ url, address, label, newTab, opens, act, isOff, onOpen }: Props) {
  const { before, domain, after } = address;
  return (
    <div className="flow-2">
      {!isOff && (
        <a
          className={buttonStyle(act ? 'act' : 'plain', 'wide')}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onOpen}
        >
          <span className="wrap-anywhere min-w-0">
            <Words text={label} /> <span className="sr-only">{newTab}</span>
          </span>
          <Icon of={ArrowUpRight} className="rtl:mirror" />
        </a>
      )}
      <Small>
        {opens[0]}
        <Code>
          <Breakable text={before} />
          <b>
            <Breakable text={domain} />
          </b>
          <Breakable text={after} />
        </Code>
        {opens[1]}
      </Small>
    </div>
  );
}

/** A host that fits on one line is not broken. */
const Words = ({ text }: { text: string }) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: place }) => (
    <Fragment key={place}>
      {place > 0 && ' '}
      <span className="inline-block max-w-full">
        <Breakable text={word} />
      </span>
    </Fragment>
  ));
