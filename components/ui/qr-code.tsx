import { qrOf, quiet } from '@/lib/exports/qr';

/** An address as a code that a camera reads off a screen: dark on light, in the dark too. `name` says what it opens. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = qrOf(text);
  const side = size + 2 * quiet;
  return (
    <svg
      width={136}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path d={`M${-quiet},${-quiet}h${side}v${side}h-${side}z`} fill="#ffffff" stroke="none" />
      <path d={path} fill="#000000" stroke="none" />
    </svg>
  );
}
