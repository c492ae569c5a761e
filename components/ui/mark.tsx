const shapes = {
  tapped: (
    <>
      <circle className="ground" cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="5" fill="currentColor" stroke="none" />
    </>
  ),
  told: (
    <>
      <path className="ground" d="M12 1l11 11-11 11L1 12z" />
      <path d="M12 4.5l7.5 7.5-7.5 7.5L4.5 12z" />
    </>
  ),
  done: (
    <>
      <circle className="ground" cx="12" cy="12" r="12" />
      <circle cx="12" cy="12" r="10.5" fill="var(--color-done)" stroke="none" />
      <path d="M7 12.5l3.4 3.4L17.2 9" stroke="var(--color-paper)" strokeWidth="2.6" />
    </>
  ),
  now: (
    <>
      <circle className="ground" cx="12" cy="12" r="12" />
      <circle cx="12" cy="12" r="8" stroke="var(--color-act)" strokeWidth="4" />
    </>
  ),
  todo: (
    <>
      <circle className="ground" cx="12" cy="12" r="11" />
      <circle cx="12" cy="12" r="8.5" />
    </>
  ),
  blocked: (
    <>
      <circle className="ground" cx="12" cy="12" r="11" />
      <circle cx="12" cy="12" r="8.5" />
      <path d="M6 18L18 6" />
    </>
  ),
  excluded: (
    <>
      <circle className="ground" cx="12" cy="12" r="11" />
      <path d="M5 12h14" strokeWidth="2.6" />
    </>
  ),
  official: (
    <>
      <circle className="ground" cx="12" cy="12" r="12" />
      <circle cx="12" cy="12" r="9.5" />
      <path d="M7.6 12.4l3 3 5.6-6.6" />
    </>
  ),
  imitates: (
    <>
      <circle className="ground" cx="12" cy="12" r="12" />
      <circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" />
      <path d="M7 9.7h10M7 14.3h10M14.8 6.5l-5.6 11" stroke="var(--color-paper)" />
    </>
  ),
  unsure: (
    <>
      <circle className="ground" cx="12" cy="12" r="12" />
      <circle cx="12" cy="12" r="9.5" strokeDasharray="2.6 3.37" />
      <path d="M9.4 9.8c.2-3.4 5.3-3.3 5.2-.2 0 1.9-2.5 2-2.5 4.2M12 16.4v.6" />
    </>
  ),
} as const;

export type MarkKind = keyof typeof shapes;

/** A symbol on the line, or `alone` within words. Each kind has its own shape; colour only repeats it. */
export function Mark({ kind, alone }: { kind: MarkKind; alone?: boolean | undefined }) {
  return (
    <svg className={alone ? 'mark m-0' : 'mark'} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
