'use client';

/** Moves the focus without touching the address: its fragment says at which step the person is. */
export function SkipLink({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: a skip link, which works without scripts too
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find(
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
