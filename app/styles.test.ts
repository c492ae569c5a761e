import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';
import { expect, test } from 'vitest';
import { filesIn, root, textOf } from '@/lib/testing/project.fixture';

const require = createRequire(import.meta.url);
const sources = ['app', 'components'].flatMap(filesIn).filter((file) => !file.endsWith('.test.ts'));
const code = sources.filter((file) => /\.tsx?$/.test(file)).map(textOf);
const ownCss = sources.filter((file) => file.endsWith('.css')).map(textOf);

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);
const all = (pattern: RegExp) =>
  code.flatMap((text) => [...text.matchAll(pattern)].map(([, part = '']) => part));
/** Quoted strings; of a template, the parts around its values. */
const texts = [
  ...all(/'([^'\n]*)'/g),
  ...all(/"([^"\n]*)"/g),
  ...all(/`([^`]*)`/g).map((text) => text.replace(/\$\{[^}]*\}/g, ' ')),
];

const { build } = await compile(textOf('app/globals.css'), {
  base: join(root, 'app'),
  loadStylesheet: async (id, base) => {
    const path = id.startsWith('.') ? join(base, id) : require.resolve(`${id}/index.css`);
    return { path, base: dirname(path), content: textOf(path) };
  },
});
/** Tailwind reads every word of the code, so this does too. */
const anyWord = code.flatMap((text) => text.split(/[\s`'"<>{}=;,()]+|\.(?!\d)/));
const css = build([...new Set([...anyWord, ...texts.flatMap(wordsIn)])]);
const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.(?!\d)((?:\\.|[\w-])+)/g);
const utilities = new Set([...selectors].map(([, name = '']) => name.replace(/\\(.)/g, '$1')));
const own = new Set(ownCss.flatMap((text) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)));
const isMark = (word: string) => /^(group|peer)(\/|$)/.test(word);
const isClass = (word: string) => utilities.has(word) || own.has(word) || isMark(word);

/** Words in `className`, and strings that consist mostly of classes. */
const classes = new Set([
  ...all(/className="([^"]*)"/g).flatMap(wordsIn),
  ...texts
    .map(wordsIn)
    .filter((words) => words.length > 1 && words.filter(isClass).length > words.length / 2)
    .flat(),
]);

test('every class at an element is a utility or stands in our own CSS', () => {
  expect(classes.size).toBeGreaterThan(200);
  expect([...classes].filter((word) => !isClass(word))).toEqual([]);
});

test('no class says left or right: pages mirror', () => {
  const physical =
    /^-?(ml|mr|pl|pr|left|right|border-[lr]|rounded-[lr]|text-(left|right)|float-(left|right))(-|$)/;
  const isPhysical = (word: string) => physical.test(word.split(':').at(-1) ?? '');
  expect(['wide:ml-4', '-mr-2', 'text-left', 'print:right-0'].every(isPhysical)).toBe(true);
  expect([...classes].filter(isPhysical)).toEqual([]);
});

test('no word of the code makes a class that no element has', () => {
  const spoken = new Set(texts.flatMap(wordsIn));
  expect([...utilities].filter((name) => !own.has(name) && !spoken.has(name))).toEqual([]);
});
