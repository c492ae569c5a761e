import type { RecordDocument, Section } from '@/lib/exports/document';
import { type Attachment, attach } from './attach';
import { type FontLoader, loadFonts } from './fonts/fonts';
import { type Blocks, createBlocks } from './page/blocks';
import { type Block, createFlow } from './page/flow';
import { drawFoot, footHeight } from './page/foot';
import { headBlock } from './page/head';
import { createSheet, mm, type Paper, type Part, type Sheet } from './page/sheet';
import { timelineBlocks } from './page/timeline';
import { bytesOf, openPdf } from './pdf-document';
import { chunksOf } from './text/lines';
import { fixedTexts, textsOf } from './texts';

interface PdfOptions {
  paper: Paper;
  loadFont: FontLoader;
  createdAt: Date;
  /** The record's id. The same date and the same document give the same bytes. */
  id: string;
}

/**
 * Renders a record as a PDF: black on white, tagged, with selectable text in every script we have a font for, and with
 * a file attached. Characters without a font are shown as `[U+1234]`; `undrawable` lists them beforehand.
 */
export async function renderPdf(
  record: RecordDocument,
  attachment: Attachment | null,
  options: PdfOptions,
): Promise<Uint8Array> {
  const texts = [...textsOf(record), ...fixedTexts];
  const chunks = new Set(texts.flatMap(({ text, code }) => chunksOf(text, { code })));
  const fonts = await loadFonts(chunks, options.loadFont);

  const document = openPdf(record, options);
  const bytes = bytesOf(document);
  const sheet = createSheet(document, options.paper, record.direction, fonts);
  const root = document.struct('Document');
  document.addStructure(root);

  const bottom = sheet.height - sheet.margin.bottom - footHeight(sheet, record);
  const flow = createFlow(sheet, bottom);
  const blocks = createBlocks(sheet, record);
  flow.add(headBlock(sheet, blocks, root, record));
  for (const section of record.sections) {
    const all = sectionBlocks(sheet, blocks, blocks.part('Sect', root), section);
    for (const block of all) flow.add(block);
  }
  drawFoot(sheet, record);
  root.end();
  if (attachment) attach(document, attachment);
  document.end();
  return bytes;
}

/** The heading stays with the first block; a part to be signed is never split. */
function sectionBlocks(sheet: Sheet, blocks: Blocks, above: Part, section: Section): Block[] {
  const heading = blocks.heading(above, section.title);
  const content = section.blocks.flatMap((block, n) =>
    block.kind === 'timeline'
      ? timelineBlocks(sheet, blocks, above, block)
      : [blocks.one(above, block, section.id === 'in-short' && n === 0)],
  );
  const [first = { rows: [], before: 0, together: 0 }, ...rest] = content;
  const start = {
    ...first,
    rows: [...heading, ...first.rows],
    before: mm(3),
    together: heading.length + first.together,
  };
  if (!section.blocks.some(({ kind }) => kind === 'signatures')) return [start, ...rest];
  const rows = [start, ...rest].flatMap(({ rows }) => rows);
  return [{ ...start, rows, together: rows.length }];
}
