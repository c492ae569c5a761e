import { useSay } from '@/components/site/words-provider';
import { qrOf } from '@/lib/exports/qr';

/** A text for a camera to read. */
export function Qr({ text }: { text: string }) {
  const say = useSay();
  const { size, path } = qrOf(text);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say('print.qr')}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000000" stroke="none" />
    </svg>
  );
}
