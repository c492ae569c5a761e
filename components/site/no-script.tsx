/** The sentence for people without scripts. */
export function NoScript({ text }: { text: string }) {
  return (
    <noscript>
      <p className="ruled">{text}</p>
    </noscript>
  );
}
