import type { Glyph } from 'fontkit';

type Path = Glyph['path'];

/**
 * Encodes a path as a simple TrueType glyph, in whole units; empty if nothing is drawn.
 *
 * fontkit has an encoder for this too, which does not work with its own version of a dependency.
 */
export function outlineOf(path: Path): Uint8Array {
  const points: { x: number; y: number; on: number }[] = [];
  const ends: number[] = [];
  for (const { command, args } of path.commands) {
    for (let n = 0; n < args.length; n += 2) {
      const on = command === 'quadraticCurveTo' && n === 0 ? 0 : 1;
      points.push({ x: Math.round(args[n] ?? 0), y: Math.round(args[n + 1] ?? 0), on });
    }
    if (command === 'closePath') ends.push(points.length - 1);
  }
  if (points.length === 0) return new Uint8Array();

  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const words = [ends.length, ...box, ...ends, 0];
  const size = words.length * 2 + points.length * 5;
  const bytes = new DataView(new ArrayBuffer(size + (-size & 3)));
  let at = 0;
  for (const word of words) at = put(bytes, at, word);
  for (const { on } of points) bytes.setUint8(at++, on);
  for (const row of [xs, ys])
    for (const [n, value] of row.entries()) at = put(bytes, at, value - (row[n - 1] ?? 0));
  return new Uint8Array(bytes.buffer);
}

function put(bytes: DataView, at: number, word: number): number {
  bytes.setInt16(at, word);
  return at + 2;
}
