/** The package brings no types; only this much of it is used. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(host: string): string };
  export = punycode;
}
