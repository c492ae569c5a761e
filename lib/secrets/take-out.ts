import type { Finding } from './finding';

/**
 * The text with each finding replaced by a mark, which is a word of the messages, or empty. The findings must be those
 * of this very text.
 */
export function takeOut(text: string, findings: readonly Finding[], mark: string): string {
  let left = '';
  let read = 0;
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    if (start > read) left += text.slice(read, start);
    if (end > read) left += mark;
    read = Math.max(read, end);
  }
  return left + text.slice(read);
}
