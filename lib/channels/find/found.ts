import type { Piece } from './piece';

/** Something in an uncovered text, with its place there, the end not included. */
export interface Found {
  kind: Piece['kind'];
  at: number;
  end: number;
  value: string;
  /** More was glued to it, and was cut off by our guess. */
  isCut?: boolean;
  /** It stood in a text of its own within that place, where this was so. */
  inner?: Pick<Piece, 'hidden' | 'typedName'>;
}
