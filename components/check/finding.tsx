'use client';

import { useLocale } from 'use-intl/react';
import { useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import { Code } from '@/components/ui/code';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { OfficialLink } from '@/components/ui/official-link';
import type { OfficialWords } from '@/components/ui/official-words';
import { Small } from '@/components/ui/small';
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

interface Props {
  found: Found;
  page: OfficialWords | null;
  mayKeep: boolean;
  /** Whether nothing else was found: then the verdict has said what it is. */
  isAlone: boolean;
}

/** One thing that was found, with the answer in words. Nothing of it is a link. */
export function Finding({ found, page, mayKeep, isAlone }: Props) {
  const say = useSay();
  const countries = new Intl.DisplayNames(useLocale(), { type: 'region' });
  const { piece, answer } = found;
  const shown = shownOf(piece);
  const words = answerWords(say, piece, answer, (code) => countries.of(code) ?? code);
  return (
    <li className="entry">
      <Mark kind={marks[answer.kind]} />
      <div className="flow-2">
        <h3 className="text-head tracking-head">{words.verdict}</h3>
        <p className="mt-0.5">
          <span className="sr-only">{words.kind}: </span>
          <Code loose>
            <Breakable text={shown.text} />
          </Code>
        </p>
        {shown.isCut && <Small>{say('check.cut')}</Small>}
        {!isAlone && <p>{words.title}</p>}
        {words.points.map((point) => (
          <p key={point}>{point}</p>
        ))}
        <Letters letters={words.letters} />
        <Whereto
          goal={answer.kind === 'official' ? null : found.goal}
          isMail={piece.kind === 'mail'}
          written={piece.hidden ? writtenOf(piece).text : null}
        />
        {answer.kind === 'official' && <SourceOf citation={answer.citation} />}
        <p>
          <b>{say('check.do')}</b> {words.next} {page && words.verify}
        </p>
        {page && words.verify && (
          <div className="mt-4">
            <OfficialLink {...page} label={say('site.verify-host', { host: page.address.domain })} />
          </div>
        )}
        {mayKeep && <AddToRecord found={found} words={words} shown={shown} />}
      </div>
    </li>
  );
}
