import { Mark, type MarkKind } from '@/components/ui/mark';

const shapes = {
  evidence: (
    <>
      <rect className="ground" x="2" y="2" width="20" height="20" />
      <path d="M5.5 5.5h13v13h-13z" />
    </>
  ),
  altered: (
    <>
      <path className="ground" d="M0 5h24v14H0z" />
      <path d="M4 10.5L20 5.5M4 18.5l16-5" />
    </>
  ),
  end: (
    <>
      <path className="ground" d="M0 12h24v12H0z" />
      <path d="M3 12h18" strokeWidth="2.6" />
    </>
  ),
} as const;

export type FileMarkKind = MarkKind | keyof typeof shapes;

const isOwn = (kind: FileMarkKind): kind is keyof typeof shapes => kind in shapes;

/** A symbol for a file or a stretch of it; those of the desk alone reach no other page. */
export function FileMark({ kind }: { kind: FileMarkKind }) {
  if (!isOwn(kind)) return <Mark kind={kind} />;
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
