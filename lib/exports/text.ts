import { isolateBidi, isolateNames } from '@/lib/wording/escape';
import type { Pair } from '@/lib/wording/fact-words';
import type { Language } from '@/lib/wording/language';
import type { Block } from './document';
import { documentOf } from './document-of';
import type { Handover } from './format';

/** Sections that only make sense on paper. */
const onPaper = ['statement'];

/** The record as plain text to paste into a chat or a form. */
export const render = (handover: Handover): string => {
  const { title, subtitle, head, sections, fingerprint, foot, direction } = documentOf(handover);
  const parts = sections
    .filter(({ id }) => !onPaper.includes(id))
    .map(({ title, blocks }) =>
      [title.toUpperCase(), ...blocks.map((block) => blockText(block, direction))].join('\n'),
    );
  return `${[`${title}\n${subtitle}`, pairsText(head, direction), ...parts, fingerprint, foot].join('\n\n')}\n`;
};

type Direction = Language['direction'];

function blockText(block: Block, direction: Direction): string {
  switch (block.kind) {
    case 'words':
      return block.voice === 'own' ? isolateBidi(block.text, direction) : isolateNames(block.text, direction);
    case 'fact':
      return titled(block.title, block.pairs, direction);
    case 'table':
      return block.rows.map(({ title, pairs }) => titled(title, pairs, direction)).join('\n');
    case 'columns':
      return block.title === undefined
        ? pairsText(block.pairs, direction)
        : titled(block.title, block.pairs, direction);
    case 'timeline':
      return block.days
        .map(({ title, lines }) =>
          [
            title,
            ...lines.map(({ local, utc, mark, text, note, written, withdrawn }) => {
              const time = local && utc ? `${local} (UTC ${utc})` : '–';
              const when = written && `${block.heads.written} ${written}`;
              const said = [inRow(isolateBidi(text, direction)), note, when].filter(Boolean).join('. ');
              return `${time} ${signs[mark]} ${withdrawn ? `[x] ${said}` : said}`;
            }),
          ].join('\n'),
        )
        .concat(marks.map((mark) => `${signs[mark]} ${block.key[mark]}`).join('\n'), block.rest ?? [])
        .join('\n\n');
    case 'signatures':
      return '';
  }
}

/** A text of several lines within a row: none of them begins as another row does. */
const inRow = (text: string, indent = '') => text.replaceAll('\n', `\n${indent}  `);

const titled = (title: string, pairs: readonly Pair[], direction: Direction) =>
  [`– ${inRow(isolateBidi(title, direction))}`, pairsText(pairs, direction, '  ')].filter(Boolean).join('\n');

/** The marks of the timeline, as on paper. */
const signs = { told: '◇', tapped: '●' } as const;
const marks = ['told', 'tapped'] as const;

const pairsText = (pairs: readonly Pair[], direction: Direction, indent = '') =>
  pairs
    .map(({ name, value, form }) => {
      // A code runs from left to right; what is not of its alphabet may still turn it.
      const apart = isolateBidi(value, form === 'code' && /^[ -~]*$/.test(value) ? 'ltr' : direction);
      return `${indent}${name}: ${inRow(apart, indent)}`;
    })
    .join('\n');
