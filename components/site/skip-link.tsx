'use client';

/** The id of the main part. */
const target = 'main';

/** Moves the focus without changing the address, whose fragment is the person's step. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      className="absolute start-gutter -top-32 z-3 bg-ink px-6 py-4 text-paper focus:top-2 print:hidden"
      href={`#${target}`}
      onClick={(event) => {
        const heading = [...document.querySelectorAll<HTMLElement>(`#${target} h1`)].find(
          (one) => one.offsetParent !== null,
        );
        if (!heading) return;
        event.preventDefault();
        heading.tabIndex = -1;
        heading.focus();
      }}
    >
      {text}
    </a>
  );
}
