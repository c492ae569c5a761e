/** The package has no types; this is the part we use. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(host: string): string };
  export = punycode;
}
