import { describe, expect, test } from 'vitest';
import { digestOf, textOf } from './text-of';

const bytes = (text: string) => new TextEncoder().encode(text);
const html = 'text/html; charset=utf-8';

describe('The text of a page', () => {
  test('is what a reader sees', () => {
    const body = '<style>p{}</style><p>One <b>two</b></p>\n<noscript>three</noscript><p>four</p>';
    expect(textOf(bytes(body), html)).toBe('One two four');
    expect(textOf(bytes('<p>\n1</p>'), 'text/plain')).toBe('<p> 1</p>');
  });

  test('is read in the encoding that its header or its head names', () => {
    // 안녕 and 한국 in EUC-KR.
    const [hello, korea] = [
      [0xbe, 0xc8, 0xb3, 0xe7],
      [0xc7, 0xd1, 0xb1, 0xb9],
    ].map((letters) => new Uint8Array(letters));
    const meta = bytes('<meta charset="euc-kr">');
    const inHead = (text: Uint8Array = new Uint8Array()) => new Uint8Array([...meta, ...text]);
    expect(textOf(hello ?? bytes(''), 'text/html; charset=EUC-KR')).toBe('안녕');
    expect(textOf(inHead(hello), 'text/html')).toBe('안녕');
    expect(textOf(inHead(korea), 'text/html')).toBe('한국');
    // The header outranks the head, and an encoding that nobody knows is UTF-8.
    expect(textOf(bytes('<meta charset="euc-kr">ü'), html)).toBe('ü');
    expect(textOf(bytes('ü'), 'text/html; charset=none-such')).toBe('ü');
  });

  test('is refused where elements are nested deeper than in any page, and read where many stand side by side', () => {
    expect(textOf(bytes(`${'<div>'.repeat(500)}x`), html)).toBe('x');
    for (const depth of [5_000, 400_000]) expect(textOf(bytes('<div>'.repeat(depth)), html)).toBeNull();
    expect(textOf(bytes('x<br>'.repeat(150_000)), html)).toHaveLength(299_999);
  });

  test('has a digest of its own', () => {
    expect(digestOf('a')).not.toBe(digestOf('b'));
  });

  test('refuses a tag with more attributes than a parser compares in time', () => {
    const attributes = Array.from({ length: 150_000 }, (_, i) => `a${i}`).join(' ');
    expect(textOf(bytes(`<p ${attributes}>One</p>`), html)).toBeNull();
  });
});
