import { Code } from '@/components/ui/code';
import type { DialContent } from './office-content';

/** A number to tap, with the hours at which somebody answers. */
export function Dial({ number, href, extension, ...hours }: DialContent) {
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {href ? (
        <a className="-my-[0.9rem] inline-flex min-h-tap min-w-11 items-center" href={href}>
          <Code>{number}</Code>
        </a>
      ) : (
        <Code>{number}</Code>
      )}
      {extension && <span>{extension}</span>}
      {hours.hours && (
        <span>
          <Hours {...hours} />
        </span>
      )}
    </p>
  );
}

/** When somebody answers. */
export function Hours({ hours, zone }: Pick<DialContent, 'hours' | 'zone'>) {
  return (
    <>
      {hours}
      {zone && <bdi lang="en"> ({zone})</bdi>}
    </>
  );
}
