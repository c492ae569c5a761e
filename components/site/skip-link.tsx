'use client';

/** The part of every page that is its own. */
const target = 'main';

/** Moves the focus without touching the address: its fragment says at which step the person is. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      className="skip"
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
