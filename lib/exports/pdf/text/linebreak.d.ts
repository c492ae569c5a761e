declare module 'linebreak' {
  /** Finds possible line breaks by Unicode's rules (UAX 14). */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
  export = LineBreaker;
}
