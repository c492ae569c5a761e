import { describe, expect, test } from 'vitest';
import { linking } from './linked.mjs';
import { fetching, withoutPayload } from './payload.mjs';

const address = '/en/record/index.txt';
const payload = '1:"$Sreact.fragment"\n0:{"c":["","en"],"b":"0123456789ab"}\n';
const pushed = (value: unknown) => `self.__next_f.push(${JSON.stringify(value).replaceAll('<', '\\u003c')})`;
const pageOf = (...pieces: string[]) =>
  `<html><head><meta charSet="utf-8"/><title>A</title></head><body><p>Read me</p>` +
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  `${pieces.map((text) => `<script>${pushed([1, text])}</script>`).join('')}</body></html>`;

describe('A page', () => {
  test('is left with its words and with what fetches the rest, before anything else', () => {
    const bare = withoutPayload(pageOf(payload.slice(0, 20), payload.slice(20)), payload, address);
    expect(bare).toBe(
      `<html><head><meta charSet="utf-8"/><script>${fetching(address, '0123456789ab', payload.length)}</script>` +
        '<title>A</title></head><body><p>Read me</p></body></html>',
    );
  });

  test('of steps is left with what shows the step of a link, too', () => {
    const screens =
      '<i id="a" data-screen="a"><i id="stop-asked"></i></i><i id="b" data-screen="b"></i><i id="c" data-screen="c"></i>';
    const page = (attribute: string) => pageOf(payload).replace('<p>', `${screens}<p${attribute}>`);
    const bare = withoutPayload(page(' data-served="true"'), payload, address);
    expect(bare).toContain(`}${linking(['b', 'c'])}</script><title>`);
    expect(withoutPayload(page(''), payload, address)).not.toContain('linked');
  });

  test('stays as it is where the file beside it holds something else', () => {
    const page = pageOf(payload);
    expect(withoutPayload(page, payload.replace('en', 'fr'), address)).toBe(page);
    expect(withoutPayload(page, 'no payload', address)).toBe(page);
  });

  test('stays whole where its payload speaks of scripts', () => {
    const tricky = `2:"</script><script>self.__next_f.push([1,1])</script> $& "\n${payload}`;
    expect(withoutPayload(pageOf(tricky), tricky, address)).not.toContain('__next_f');
  });
});

const stalls = Symbol('stalls');

interface Site {
  /** The response to each request: a text, null without a network, or none at all. */
  answers: readonly (string | null | typeof stalls)[];
  arrivedBy?: string;
}

/** Runs the script of a page on such a site: the requests it made, the waits, and what Next gets. */
async function visit({ answers, arrivedBy = 'navigate' }: Site) {
  const asked: string[] = [];
  const waits: number[] = [];
  const patience: number[] = [];
  let reloads = 0;
  let noMore: (got: null) => void = () => {};
  /** Resolves when the script asks for more than the site answers. */
  const unanswered = new Promise<null>((resolve) => {
    noMore = resolve;
  });
  const site = {
    document: { documentElement: {} },
    dispatchEvent: () => true,
    fetch: async (_: string, { cache, signal }: RequestInit) => {
      const text = answers[asked.length];
      asked.push(`${cache}`);
      if (text === undefined) {
        noMore(null);
        return new Promise(() => {});
      }
      if (text === stalls) return new Promise((_, fail) => signal?.addEventListener('abort', fail));
      if (text === null) throw new TypeError('Failed to fetch');
      const answer = new Response(text, { status: text === '' ? 503 : 200 });
      return Object.defineProperty(answer, 'url', { value: `https://a.example${address}` });
    },
    location: {
      reload() {
        reloads += 1;
      },
    },
    AbortSignal: {
      timeout: (after: number) => {
        patience.push(after);
        const gone = new AbortController();
        setTimeout(() => gone.abort());
        return gone.signal;
      },
    },
    performance: { getEntriesByType: () => [{ type: arrivedBy }] },
    setTimeout: (go: () => void, wait: number) => {
      waits.push(wait);
      queueMicrotask(go);
    },
  };
  const self: { __NEXT_CLIENT_RESUME?: Promise<Response> } = {};
  new Function('self', ...Object.keys(site), fetching(address, '0123456789ab', payload.length))(
    self,
    ...Object.values(site),
  );
  const got = await Promise.race([self.__NEXT_CLIENT_RESUME, unanswered]);
  return { asked, waits, patience, reloads, url: got?.url, text: await got?.text() };
}

describe('What fetches the payload', () => {
  const whole = { text: payload, url: `https://a.example${address}` };
  const foreign = payload.replace('0123', 'ffff');

  test('takes a copy that is here already', async () => {
    expect(await visit({ answers: [payload] })).toEqual({
      asked: ['force-cache'],
      waits: [],
      patience: [20_000],
      reloads: 0,
      ...whole,
    });
  });

  test('asks anew where the copy is of another build', async () => {
    expect(await visit({ answers: [foreign, payload] })).toMatchObject({
      asked: ['force-cache', 'reload'],
      reloads: 0,
      ...whole,
    });
  });

  test('loads the page anew where another build is there by now', async () => {
    const { reloads, text } = await visit({ answers: [foreign, foreign] });
    expect([reloads, text]).toEqual([1, undefined]);
  });

  test('loads no page anew that just was, and asks on until the two are of one build', async () => {
    const { reloads, text } = await visit({
      answers: [foreign, foreign, foreign, payload],
      arrivedBy: 'reload',
    });
    expect([reloads, text]).toEqual([0, payload]);
  });

  test('asks anew where the copy was cut, and takes none that is', async () => {
    const cut = payload.slice(0, -2);
    expect(await visit({ answers: [cut, payload] })).toMatchObject({
      asked: ['force-cache', 'reload'],
      reloads: 0,
      ...whole,
    });
    expect(await visit({ answers: [cut, cut, cut, payload] })).toMatchObject({
      waits: [1000, 2000],
      reloads: 0,
      ...whole,
    });
  });

  test('asks anew where an answer does not come, and waits longer for the next', async () => {
    expect(await visit({ answers: [stalls, stalls, payload] })).toMatchObject({
      waits: [1000, 2000],
      patience: [20_000, 40_000, 80_000],
      ...whole,
    });
  });

  test('takes the page of a network that asks for a login for no build', async () => {
    const login = '<html><body>Log in to the hotel</body></html>';
    expect(await visit({ answers: [login, login, payload] })).toMatchObject({ reloads: 0, ...whole });
  });

  test('asks on where there is no network or no answer, and hands on no other', async () => {
    const { waits, reloads, text } = await visit({
      answers: [null, '', null, null, null, null, null, payload],
    });
    expect([waits, reloads, text]).toEqual([[1, 2, 4, 8, 16, 30, 30].map((s) => s * 1000), 0, payload]);
  });
});
