/** What people without scripts are told. */
export function NoScript({ title, text }: { title?: string; text: string }) {
  return (
    <noscript>
      <p className="my-4 border-ink border-t pt-4">
        {title && <b>{title}: </b>}
        {text}
      </p>
    </noscript>
  );
}
