'use client';

import { useLocale } from 'use-intl/react';
import { useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { OfficialLink } from '@/components/ui/official-link';
import type { OfficialWords } from '@/components/ui/official-words';
import type { Found } from '@/lib/message-check/check-text';
import type { Answer } from '@/lib/message-check/judge/answer';
import { answerWords } from '@/lib/wording/answer-words';
import { shownOf, writtenOf } from '@/lib/wording/shown';
import { AddToRecord } from './add-to-record';
import { Letters } from './letters';
import { SourceOf } from './source-of';
import { Whereto } from './whereto';

const marks: Record<Answer['kind'], MarkKind> = {
  official: 'official',
  imitates: 'imitates',
  'cannot-confirm': 'unsure',
};

/** One thing that was found, with the answer in words. Nothing of it is a link. */
export function Finding({ found, page }: { found: Found; page: OfficialWords | null }) {
  const say = useSay();
  const countries = new Intl.DisplayNames(useLocale(), { type: 'region' });
  const { piece, answer } = found;
  const shown = shownOf(piece);
  const words = answerWords(say, piece, answer, (code) => countries.of(code) ?? code);
  return (
    <li className="entry">
      <Mark kind={marks[answer.kind]} />
      <div className="entry-body">
        <h3 className="verdict">{words.verdict}</h3>
        <p className="asked">
          <span className="sr-only">{words.kind}: </span>
          <bdi className="code">
            <Breakable text={shown.text} />
          </bdi>
        </p>
        {shown.isCut && <p className="small">{say('check.cut')}</p>}
        <p>{words.title}</p>
        {words.points.map((point) => (
          <p key={point}>{point}</p>
        ))}
        <Letters letters={words.letters} />
        <Whereto
          goal={answer.kind === 'official' ? null : found.goal()}
          isMail={piece.kind === 'mail'}
          written={piece.hidden ? writtenOf(piece).text : null}
        />
        {answer.kind === 'official' && <SourceOf citation={answer.citation} />}
        <p>
          <b>{say('check.do')}</b> {words.next} {page && words.verify}
        </p>
        {page && words.verify && (
          <OfficialLink {...page} label={say('site.verify-host', { host: page.address.domain })} />
        )}
        <AddToRecord found={found} words={words} shown={shown} />
      </div>
    </li>
  );
}
