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
