declare module 'linebreak' {
  /** Finds where a line may end, by Unicode's rules (UAX 14). */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
  export = LineBreaker;
}
