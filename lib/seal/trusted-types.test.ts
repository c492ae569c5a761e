import { expect, test } from 'vitest';
import { guard } from './trusted-types.mjs';

interface Policy {
  createHTML: (html: string) => string | null;
  createScriptURL: (at: string) => string | null;
  createScript?: unknown;
}

/** The policies that the script creates in a browser. */
function policies(window: { trustedTypes?: unknown }) {
  const made = new Map<string, Policy>();
  const createPolicy = (name: string, policy: Policy) => made.set(name, policy);
  const page = new URL('https://first-hour.example/en/record/');
  new Function('window', 'location', guard)({ trustedTypes: { createPolicy }, ...window }, page);
  return made;
}

const policy = () => {
  const found = policies({}).get('default');
  if (!found) throw new Error('there is no default policy');
  return found;
};

test('the one literal of React becomes markup, and nothing else does', () => {
  expect(policy().createHTML('<script></script>')).toBe('<script></script>');
  for (const html of ['', '<b>', '<script></script> ', '<script>x</script>', '<SCRIPT></SCRIPT>'])
    expect(policy().createHTML(html), html).toBeNull();
});

test('scripts are loaded from this site, however it is written', () => {
  for (const at of ['/a.js', '../a.js', 'https://first-hour.example/a.js', '//first-hour.example/a.js', ''])
    expect(policy().createScriptURL(at), at).toBe(at);
});

test('scripts are loaded from nowhere else', () => {
  for (const at of [
    'https://first-hour.example.evil.example/a.js',
    'https://first-hour.example@evil.example/a.js',
    'https://first-hour.example:8443/a.js',
    'http://first-hour.example/a.js',
    '//evil.example/a.js',
    '\\\\evil.example\\a.js',
    ' \thttps://evil.example/a.js',
    'data:text/javascript,1',
    'javascript:1',
    'blob:https://first-hour.example/4c2b',
    'filesystem:https://first-hour.example/temporary/a.js',
  ])
    expect(policy().createScriptURL(at), at).toBeNull();
  expect(() => policy().createScriptURL('https://')).toThrow();
});

test('no text becomes code', () => expect(policy().createScript).toBeUndefined());

test('a browser without Trusted Types goes on', () =>
  expect(policies({ trustedTypes: undefined }).size).toBe(0));

test('the script does not end itself', () => expect(guard).not.toMatch(/<\/script/i));
