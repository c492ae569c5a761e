/**
 * Replaces Next's own page, which every page would contain; none is ever shown, since every address is known at build
 * time.
 */
export default function NotFound() {
  return null;
}
