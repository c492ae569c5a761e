/** Limit of the ratio. A quadratic loop gives 16; on a busy computer, linear work gave at most 2.2. */
export const tooMuch = 3;

const parts = 16;
const longest = 64_000;
/** Minimum time that is measured, in milliseconds: less is noise, and harms nobody. */
const shortest = 10;
/** Time that is certainly no noise, in milliseconds. */
const sure = 2_000;

/**
 * Processor time of this process in milliseconds, so that other work on the computer does not count; nor does what the
 * system takes to hand out memory, of which one large text needs more at a time.
 */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}

/**
 * How many times as long work takes in one piece as in sixteen: about 1 for linear work. The least of up to five
 * tries.
 */
export async function ratioOf(whole: () => unknown, inParts: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const short = Math.max(shortest, await timeOf(inParts));
    const long = await timeOf(whole);
    least = Math.min(least, long / short);
    if (least < tooMuch || long > sure) break;
  }
  return least;
}

/** The ratio of work over a whole input to that over sixteen inputs of a sixteenth of its length. */
export async function growthOf<Input>(
  work: (input: Input) => unknown,
  inputOf: (length: number) => Input,
  length = longest,
): Promise<number> {
  const [whole, part] = [inputOf(length), inputOf(length / parts)];
  // The first run pays for compiling.
  await work(part);
  return ratioOf(
    () => work(whole),
    async () => {
      for (let i = 0; i < parts; i++) await work(part);
    },
  );
}

/** A text that repeats one part, between two others. */
export const repeated =
  (part: string, front = '', back = '') =>
  (length: number) =>
    front + part.repeat(Math.ceil(length / part.length)) + back;
