import { encode } from 'uqr';

/** A QR code without its quiet zone, which the white of the paper gives. */
interface QrCode {
  /** Modules along one side. */
  size: number;
  /** The dark modules as one SVG path, a module one unit wide; PDF draws it too. */
  path: string;
}

/**
 * A QR code (ISO/IEC 18004) of the text, at error correction level M: a fold or a stain of a seventh of it
 * does no harm. Throws where the text is too long for one, beyond 2,331 bytes.
 */
export function qrOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  return { size, path: dark.join('') };
}
