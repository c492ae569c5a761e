import { execFileSync } from 'node:child_process';
import decodeQr from 'qr/decode.js';

/** What a camera reads from the QR code on a page of a PDF, at 150 dots an inch. Throws if it reads none. */
export function scanOf(pdf: string, page: number): string {
  const picture = execFileSync('pdftoppm', ['-r', '150', '-f', `${page}`, '-l', `${page}`, pdf], {
    maxBuffer: 64_000_000,
  });
  // PPM: "P6", width, height and maximum value, each on a line, then three bytes per pixel.
  const [, width, height] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(picture.subarray(0, 40).toString('latin1'))?.map(Number) ?? [];
  if (!width || !height) throw new Error('not a picture of a page');
  const data = new Uint8Array(picture.subarray(-3 * width * height));
  return decodeQr({ width, height, data }, { format: 'RGB', timeLimit: Number.POSITIVE_INFINITY });
}
