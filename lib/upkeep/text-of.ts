import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What no reader sees, and what changes from one visit to the next. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head']);

/** Elements inside each other, as many as a browser keeps. A parser takes the square of the depth, so more is refused. */
const deepest = 512;

/** A tag longer than any that people write: a parser compares each of its attributes with all before it. */
const longTag = /<[a-z][^<>]{20000}/i;

class TooWild extends Error {}

/** A tree of no more than so many elements inside each other. */
function parseShallow(html: string): Node {
  if (longTag.test(html)) throw new TooWild();
  let depth = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) throw new TooWild();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

/** The texts below a node, in their order. */
function textsOf(top: Node): string[] {
  const texts: string[] = [];
  const open = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node && node.nodeName === '#text') texts.push(node.value);
    if ('tagName' in node && unread.has(node.tagName)) continue;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return texts;
}

/** The encoding that a page says it has: in its header, else in its head. */
function charsetOf(body: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  const [, said] =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  return said ?? 'utf-8';
}

function decode(body: Uint8Array, type: string): string {
  try {
    return new TextDecoder(charsetOf(body, type)).decode(body);
  } catch {
    // No such encoding.
    return new TextDecoder().decode(body);
  }
}

/**
 * The text of a page as a reader sees it, without markup, in one line; of anything but HTML the text itself. Null if it
 * is nested deeper than any page, or has a longer tag.
 */
export function textOf(body: Uint8Array, type: string): string | null {
  const text = decode(body, type);
  try {
    const read = /html/i.test(type) ? textsOf(parseShallow(text)).join(' ') : text;
    return read.replace(/\s+/g, ' ').trim();
  } catch (error) {
    if (error instanceof TooWild) return null;
    throw error;
  }
}

/** A digest of what a page says: SHA-256 in hex, of its text. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
