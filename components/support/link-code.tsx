'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { QrCode } from '@/components/ui/qr-code';
import { saveFile } from '@/components/ui/save-file';
import { qrImage, qrOf, quiet } from '@/lib/exports/qr';

interface Props {
  link: string;
  /** Of both files, without what follows the dot. */
  fileName: string;
}

/** The link as a code to scan, to save as a file, or to print on a card. */
export function LinkCode({ link, fileName }: Props) {
  const say = useSay();
  const savePng = async () => {
    const image = await drawn(link);
    if (image) saveFile(`${fileName}.png`, 'image/png', image);
  };
  return (
    <div className="flow-4">
      <QrCode text={link} name={say('support.code')} />
      <Buttons>
        <Button look="plain" onClick={() => saveFile(`${fileName}.svg`, 'image/svg+xml', qrImage(link))}>
          {say('support.save-svg')}
        </Button>
        <Button look="plain" onClick={() => void savePng()}>
          {say('support.save-png')}
        </Button>
        <Button look="plain" onClick={() => window.print()}>
          {say('support.print')}
        </Button>
      </Buttons>
    </div>
  );
}

/** Pixels of one module: large enough to be printed. */
const pixels = 12;

/** The code as a PNG; null where the browser draws none. */
function drawn(text: string): Promise<Blob | null> {
  const { size, path } = qrOf(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (size + 2 * quiet) * pixels;
  const paint = canvas.getContext('2d');
  if (!paint) return Promise.resolve(null);
  paint.fillStyle = '#ffffff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(pixels, pixels);
  paint.translate(quiet, quiet);
  paint.fillStyle = '#000000';
  paint.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
