import type { Block, RecordDocument } from '@/lib/exports/document';
import type { Pair } from '@/lib/wording/fact-words';
import { clustersOf, isInvisible } from './text/clusters';

interface Text {
  text: string;
  code: boolean;
}

const words = (...texts: (string | null)[]): Text[] =>
  texts.flatMap((text) => (text === null ? [] : [{ text, code: false }]));
const codes = (...texts: (string | null)[]): Text[] =>
  words(...texts).map(({ text }) => ({ text, code: true }));
const pairs = (all: readonly Pair[]) =>
  all.flatMap(({ name, value, form }) => [
    ...words(name),
    ...(form === 'code' ? codes(value) : words(value)),
  ]);

/** Texts on every page, whatever the record. */
export const fixedTexts: Text[] = [...words('0123456789 /·'), ...codes('0123456789:–[]+ABCDEFU')];

/** All texts of a document, in reading order. */
export const textsOf = (document: RecordDocument): Text[] => [
  ...words(document.brand, document.title, document.subtitle),
  ...pairs(document.head),
  ...document.sections.flatMap(({ title, blocks }) => [...words(title), ...blocks.flatMap(inBlock)]),
  ...codes(document.fingerprint),
  ...words(document.foot),
];

function inBlock(block: Block): Text[] {
  switch (block.kind) {
    case 'words':
      return words(block.text);
    case 'fact':
      return [...words(block.title), ...pairs(block.pairs)];
    case 'table':
      return [
        ...words(block.head, ...block.columns),
        ...block.rows.flatMap((row) => [...words(row.title), ...pairs(row.pairs)]),
      ];
    case 'columns':
      return [...words(block.title ?? null), ...pairs(block.pairs)];
    case 'signatures':
      return words(...block.rows.flat());
    case 'timeline':
      return [
        ...words(...Object.values(block.heads), ...Object.values(block.key)),
        ...block.days.flatMap(({ title, utcDay, lines }) => [
          ...words(title, utcDay),
          ...lines.flatMap(({ local, utc, text, note, written }) => [
            ...codes(local, utc, written),
            ...words(text, note),
          ]),
        ]),
      ];
  }
}

/**
 * The characters of a document that no font of ours has, each once, so that the screen can say so and offer printing
 * instead. Needs no font, only the lists of their characters.
 *
 * Invisible characters do not count: in a code they are meant to be shown as code points.
 */
export function undrawable(document: RecordDocument): string[] {
  const found = textsOf(document).flatMap(({ text, code }) =>
    clustersOf(text.replace(/\s/gu, ' '), code).filter(({ chunk, text }) => !chunk && !isInvisible(text)),
  );
  return [...new Set(found.map(({ text }) => text))];
}
