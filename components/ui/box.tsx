import type { ComponentProps } from 'react';

const box =
  'block min-h-tap w-full min-w-0 rounded-control border-2 border-edge bg-sheet px-4 py-3 text-ink ' +
  'aria-invalid:border-3 aria-invalid:border-ink disabled:border-dashed disabled:opacity-55';

/** `mono`: digits and symbols are set in the voice of the record. */
type Box<Of extends 'input' | 'textarea'> = Omit<ComponentProps<Of>, 'className'> & {
  mono?: boolean | undefined;
};

/** A one-line box. */
export function Input({ mono, ...rest }: Box<'input'>) {
  return <input className={mono ? `${box} mono` : box} {...rest} />;
}

type Words = Box<'textarea'> & { endless?: boolean; tall?: boolean };

/** A box for words, which grows with them unless they are endless. A `tall` one has room for a story from the start. */
export function Textarea({ mono, endless, tall, ...rest }: Words) {
  const size = endless ? 'field-sizing-fixed' : 'field-sizing-content';
  const look = `${box} resize-y leading-relaxed ${size} ${tall ? 'min-h-[11lh]' : ''} ${mono ? 'mono' : ''}`;
  return <textarea className={look} {...rest} />;
}

/** A select. A long option would overflow it, and make the page scroll sideways in Safari. */
export function Select(props: Omit<ComponentProps<'select'>, 'className'>) {
  return <select className={`${box} [contain:paint]`} {...props} />;
}
