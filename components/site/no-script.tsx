/** The sentence for people without scripts. */
export function NoScript({ text }: { text: string }) {
  return (
    <noscript>
      <p className="my-4 border-ink border-t pt-4">{text}</p>
    </noscript>
  );
}
