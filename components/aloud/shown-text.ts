/** A stretch of a text: from `start`, before `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A block of text on the screen: a heading, a paragraph, a line of a list. */
export interface Block {
  text: string;
  /** Its pieces in the page, each with its place in the text. */
  pieces: readonly { node: Text; start: number }[];
  /** The number of the step that it begins. */
  step?: number;
}

/**
 * What is not read: boxes to fill in, buttons that are not marked as words to read, what cannot be seen, and the answer
 * with its clock.
 */
const unread =
  'button:not([data-aloud]), label, select, input, textarea, details:not([open]), noscript, .sr-only, .answer, [aria-hidden="true"], [hidden]';

/** The screen of a step, and the heading of what to do on it. */
export interface Shown {
  screen: Element;
  head: Element;
}

/** The step on the screen, or null; null of a page that was left fast. */
export function shownStep(): Shown | null {
  const head = document.querySelector('body:not([hidden]) [data-screen]:not([hidden]) h2[id$="-do"]');
  const screen = head?.closest('[data-screen]');
  return head && screen ? { screen, head } : null;
}

/** What a step says, in the order shown: from its title to the end of what to do. */
export function textOf({ screen, head }: Shown): Block[] {
  const from = screen.querySelector('h1');
  const last = head.closest('section');
  if (!from || !last) return [];
  const blocks: (Block & { of: Element | null })[] = [];
  let step: number | undefined;
  const add = (of: Element | null, node: Text) => {
    const { data } = node;
    const before = blocks.at(-1);
    if (of && before?.of === of) {
      blocks[blocks.length - 1] = {
        ...before,
        text: before.text + data,
        pieces: [...before.pieces, { node, start: before.text.length }],
      };
    } else if (data.trim()) {
      blocks.push({ of, text: data, pieces: [{ node, start: 0 }], ...(step !== undefined && { step }) });
      step = undefined;
    }
  };
  const walk = (node: Node) => {
    if (node instanceof Text) return add(blockOf(node), node);
    if (!(node instanceof Element)) return;
    if (node.matches('.step-n')) step = numberOf(node);
    if (node.matches(unread)) return;
    node.childNodes.forEach(walk);
  };
  for (const part of screen.children) {
    const isBefore = from.compareDocumentPosition(part) === Node.DOCUMENT_POSITION_PRECEDING;
    const isPast = last.compareDocumentPosition(part) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isBefore && !isPast) walk(part);
  }
  return blocks;
}

/** The element whose line or paragraph a text is part of. */
function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && /^inline/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}

/** The number that stands before a line of steps. */
function numberOf(mark: Element): number {
  const line = mark.closest('.entry');
  return (
    [...(line?.parentElement?.children ?? [])]
      .filter((one) => one.matches('.entry'))
      .indexOf(line as Element) + 1
  );
}

/** A stretch of a block in the page, or null if the block ends before. */
export function rangeOf({ pieces }: Block, { start, end }: Span): Range | null {
  const at = (place: number) => pieces.findLast((piece) => piece.start <= place);
  const [first, last] = [at(start), at(end - 1)];
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
