import { isolateBidi } from '@/lib/wording/escape';
import type { Pair } from '@/lib/wording/fact-words';
import type { Block } from './document';
import { documentOf } from './document-of';
import type { Handover } from './format';

/** Sections that only make sense on paper. */
const onPaper = ['statement'];

/** The record as plain text to paste into a chat or a form. */
export const render = (handover: Handover): string => {
  const { title, subtitle, head, sections, fingerprint, foot } = documentOf(handover);
  const parts = sections
    .filter(({ id }) => !onPaper.includes(id))
    .map(({ title, blocks }) => [title.toUpperCase(), ...blocks.map(blockText)].join('\n'));
  return `${[`${title}\n${subtitle}`, pairsText(head), ...parts, fingerprint, foot].join('\n\n')}\n`;
};

function blockText(block: Block): string {
  switch (block.kind) {
    case 'words':
      return block.voice === 'own' ? isolateBidi(block.text) : block.text;
    case 'fact':
      return titled(block.title, block.pairs);
    case 'columns':
      return block.title === undefined ? pairsText(block.pairs) : titled(block.title, block.pairs);
    case 'timeline':
      return block.days
        .map(({ title, lines }) =>
          [
            title,
            ...lines.map(({ local, utc, mark, text, note, withdrawn }) => {
              const time = local && utc ? `${local} (UTC ${utc})` : '–';
              const said = [isolateBidi(text), note].filter(Boolean).join('. ');
              return `${time} ${signs[mark]} ${withdrawn ? `[x] ${said}` : said}`;
            }),
          ].join('\n'),
        )
        .concat(marks.map((mark) => `${signs[mark]} ${block.key[mark]}`).join('\n'))
        .join('\n\n');
    case 'signatures':
      return '';
  }
}

const titled = (title: string, pairs: readonly Pair[]) =>
  [`– ${isolateBidi(title)}`, pairsText(pairs, '  ')].filter(Boolean).join('\n');

/** The marks of the timeline, as on paper. */
const signs = { told: '◇', tapped: '●' } as const;
const marks = ['told', 'tapped'] as const;

const pairsText = (pairs: readonly Pair[], indent = '') =>
  pairs
    .map(({ name, value }) => `${indent}${name}: ${isolateBidi(value).replaceAll('\n', `\n${indent}  `)}`)
    .join('\n');
