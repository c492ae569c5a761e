'use client';

import { Phone } from '@lucide/icons';
import { buttonStyle } from '@/components/ui/button';
import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { OfficialLink } from '@/components/ui/official-link';
import { Points } from '@/components/ui/points';
import { FoldRow } from '@/components/ui/rows';
import { Small } from '@/components/ui/small';
import { CopyOut } from './copy-out';
import { Dial, Hours } from './dial';
import type { FactContent, OfficeContent } from './office-content';
import { RestsOn } from './rests-on';

/** Where to report: what it is, the ways there, what it asks for, what follows, and how sure we are. */
export function Office(office: OfficeContent) {
  const { id, name, lang, kind, says } = office;
  return (
    <article className="mt-6 flow-4 border-rule border-t pt-4" aria-labelledby={id}>
      <header className="flow-1">
        <Small>{kind}</Small>
        <h3 id={id} lang={lang}>
          {name}
        </h3>
        <p>{says}</p>
      </header>
      <Body {...office} />
    </article>
  );
}

/** The same, folded to a row with its name. */
export function FoldedOffice(office: OfficeContent) {
  return (
    <FoldRow name={<span lang={office.lang}>{office.name}</span>} hint={office.says}>
      <div className="flow-4 pt-2 pb-8">
        <Body {...office} />
      </div>
    </FoldRow>
  );
}

function Body({ id, notes, facts, follows, asks, form, rests, ...ways }: OfficeContent) {
  return (
    <>
      {notes?.map((note) => (
        <p key={note}>
          <bdi lang="en">{note}</bdi>
        </p>
      ))}
      <Ways {...ways} />
      {facts.length > 0 && (
        <Facts>
          {facts.map((fact: FactContent) => (
            <Fact key={`${fact.name} ${fact.dial?.number}`} name={fact.name}>
              <FactValue {...fact} />
            </Fact>
          ))}
        </Facts>
      )}
      {follows && (
        <div>
          <p>
            <b>{follows.title}</b>
          </p>
          <Points sign="dash" items={follows.items} />
        </div>
      )}
      {asks && (
        <Fold title={asks.title}>
          <Points sign="dash" items={asks.items} />
        </Fold>
      )}
      {form && <CopyOut office={id} />}
      <RestsOn {...rests} joins />
    </>
  );
}

/** The ways to an office: the first as a button, the others as links with their hosts. */
function Ways({ dial, links, first }: Pick<OfficeContent, 'dial' | 'links' | 'first'>) {
  return (
    <>
      {dial && (
        <div className="flow-2">
          <a className={buttonStyle(first ? 'act' : 'plain', 'wide')} href={dial.href}>
            <span className="wrap-anywhere min-w-0">{dial.label}</span>
            <Icon of={Phone} />
          </a>
          {dial.hours && (
            <Small>
              <Hours {...dial} />
            </Small>
          )}
        </div>
      )}
      {links.map(({ sure, ...link }) => (
        <div key={link.url}>
          {'opens' in link ? (
            <OfficialLink {...link} act={first === true} />
          ) : (
            <a
              className="inline-flex min-h-tap items-center"
              href={link.url}
              target="_blank"
              rel="noopener noreferrer"
            >
              <span>
                {link.label} <span className="sr-only">{link.newTab}</span>
              </span>
            </a>
          )}
          {sure && <Small>{sure}</Small>}
        </div>
      ))}
    </>
  );
}

function FactValue({ dial, sure, email, typed, text }: FactContent) {
  return (
    <>
      {dial && <Dial {...dial} />}
      {sure && <Small>{sure}</Small>}
      {email && (
        <a className="-my-[0.9rem] inline-flex min-h-tap items-center" href={`mailto:${email}`}>
          <Code>{email}</Code>
        </a>
      )}
      {typed && <Code>{typed}</Code>}
      {text}
    </>
  );
}
