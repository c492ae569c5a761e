import { encode } from 'uqr';

/** A QR code without a quiet zone, as it is printed on white paper. */
interface QrCode {
  /** Modules along one side. */
  size: number;
  /** The dark modules as one SVG path, with modules one unit wide; PDF can draw it too. */
  path: string;
}

/**
 * A QR code (ISO/IEC 18004) of the text, with error correction level M: it survives a fold or stain over a seventh of
 * it. Throws if the text is too long, beyond 2,331 bytes.
 */
export function qrOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  return { size, path: dark.join('') };
}

/** Modules of light ground around a code that is not on white paper, as the standard wants. */
export const quiet = 4;

/** The code of a text as an image file (SVG) of its own, on light ground. */
export function qrImage(text: string): string {
  const { size, path } = qrOf(text);
  const side = size + 2 * quiet;
  const box = `${-quiet} ${-quiet} ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side * 10}" height="${side * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quiet},${-quiet}h${side}v${side}h-${side}z"/><path d="${path}"/></svg>\n`;
}
