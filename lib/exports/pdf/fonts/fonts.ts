import type { Chunk } from './coverage';
import { type Cut, instance, type Weight } from './instance';

/** Loads the bytes of a file below `@fontsource-variable/`. */
export type FontLoader = (file: string) => Promise<Uint8Array>;

/** The fonts a document needs, already loaded. */
export type Fonts = (chunk: Chunk, weight: Weight) => Cut;

/** Loads each file once; its weights are instantiated when first drawn. */
export async function loadFonts(chunks: ReadonlySet<Chunk>, load: FontLoader): Promise<Fonts> {
  const files = new Map(
    await Promise.all([...chunks].map(async (chunk) => [chunk, await load(chunk.file)] as const)),
  );
  const cuts = new Map<string, Cut>();
  return (chunk, weight) => {
    const name = `${chunk.file.replace(/^.*\/|-wght-normal\.woff2$/g, '')}-${weight}`;
    const bytes = files.get(chunk);
    if (!bytes) throw new Error(`not loaded: ${chunk.file}`);
    const cut = cuts.get(name) ?? instance(bytes, weight, name);
    cuts.set(name, cut);
    return cut;
  };
}
