import type { ReactNode } from 'react';

const red =
  '-mx-gutter bg-stop p-6 text-on-stop **:focus-visible:outline-on-stop form:mx-0 form:p-8 ' +
  'forced-colors:border-2 forced-colors:border-[CanvasText] forced-colors:text-[CanvasText]';
/** Grounds are not printed, so the block is ink in a frame. */
const onPaper = 'print:border-2 print:border-current print:bg-transparent print:text-[#000000]';

interface Props {
  /** The id of its heading. */
  id: string;
  asked: string;
  shout: string;
  why: string;
  children: ReactNode;
}

/** The only red: hang up, and cut the connection, which is to hang up too. */
export function RedBlock({ id, asked, shout, why, children }: Props) {
  return (
    <section className={`${red} ${onPaper}`} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="text-lead leading-snug">
        {asked}
      </h2>
      <p className="mt-1 mb-4 text-shout font-bold tracking-shout">{shout}</p>
      <p>{why}</p>
      {children}
    </section>
  );
}
