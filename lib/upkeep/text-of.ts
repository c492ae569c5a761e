import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What no reader sees, and what changes from one visit to the next. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head']);

function* textsOf(node: Node): Generator<string> {
  if ('value' in node && node.nodeName === '#text') yield node.value;
  if ('tagName' in node && unread.has(node.tagName)) return;
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
}

/** The text of a page as a reader sees it, without markup, in one line; of anything but HTML the text itself. */
export function textOf(body: string, type: string): string {
  const text = /html/i.test(type) ? [...textsOf(parse(body))].join(' ') : body;
  return text.replace(/\s+/g, ' ').trim();
}

/** A digest of what a page says: SHA-256 in hex, of its text. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
