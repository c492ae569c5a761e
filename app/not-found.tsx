/** Next's own page would stand in every page of ours; none is ever shown, since every address is known when we build. */
export default function NotFound() {
  return null;
}
