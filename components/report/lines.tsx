'use client';

import { Cited } from '@/components/ui/cited';
import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
import { Dial } from './dial';
import type { LinesContent } from './office-content';

/** Lines for talking, with their numbers, hours and sources. */
export function Lines({ lines, cited }: LinesContent) {
  return (
    <>
      <Facts>
        {lines.map(({ id, name, lang, dials, link, notes }) => (
          <Fact key={id} name={<span lang={lang}>{name}</span>}>
            {dials.map(({ use, ...dial }) => (
              <div key={use ?? ''} className="flex flex-wrap items-center gap-x-4">
                {use}
                <Dial {...dial} />
              </div>
            ))}
            {link && (
              <p className="flex flex-wrap items-center gap-x-4">
                <a
                  className="-my-[0.9rem] inline-flex min-h-tap items-center"
                  href={link.url}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  <Code>{link.host}</Code> <span className="sr-only">{link.newTab}</span>
                </a>
              </p>
            )}
            {notes?.map((note) => (
              <p key={note}>
                <bdi lang="en">{note}</bdi>
              </p>
            ))}
          </Fact>
        ))}
      </Facts>
      <Cited cited={cited} joins />
    </>
  );
}
