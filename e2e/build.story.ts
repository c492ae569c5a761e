import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { buildIdOf } from '@/lib/seal/build/sources.mjs';

test.describe('Somebody who looks at what was built', { tag: '@once' }, () => {
  test('finds every file of it in SHA256SUMS, and as it says there', () => {
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
      cwd: 'out',
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const listed = readFileSync('out/SHA256SUMS', 'utf8').trim().split('\n');
    const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(listed).toHaveLength(files.length - 1);
  });

  test('finds it named after what it was made from, in every page that is fetched', () => {
    const id = buildIdOf('.');
    expect(readdirSync(`out/_next/static/${id}`)).toContain('_buildManifest.js');
    const payloads = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((one) =>
      /(index|__PAGE__|_tree)\.txt$/.test(one),
    );
    expect(payloads.length).toBeGreaterThan(20);
    for (const one of payloads) expect(readFileSync(`out/${one}`, 'utf8'), one).toContain(`"b":"${id}"`);
  });

  test('finds every package it was made with, and nothing of the machine or the moment', () => {
    const text = readFileSync('out/sbom.cdx.json', 'utf8');
    const { bomFormat, metadata, components } = JSON.parse(text);
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'first-hour']);
    expect(text).not.toMatch(/timestamp|serialNumber|\/home\/|\\\\Users/);
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const locked = Object.entries<{ version: string }>(packages).map(
      ([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`,
    );
    const named = components.map(({ name, version }: Record<string, string>) => `${name}@${version}`);
    expect(new Set(named)).toEqual(new Set(locked.slice(1)));
  });

  test('finds no script that asks for a file which the build leaves out', () => {
    const scripts = readdirSync('out/_next', { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.js'),
    );
    const texts = scripts.map((one) => readFileSync(`out/_next/${one}`, 'utf8'));
    const naming = (name: string) => texts.filter((text) => text.includes(`"/${name}"`));
    expect(naming('_tree')).toHaveLength(1);
    expect(naming('_full')).toEqual([]);
  });

  test('finds nothing to prefetch of pages with steps, since no link to them does', () => {
    const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
    const ahead = files.filter((file) => file.includes('__next.') && file.endsWith('.txt'));
    expect(ahead.length).toBeGreaterThan(5);
    expect(ahead.filter((file) => /(?:respond|follow-up)\//.test(file))).toEqual([]);
  });

  test('finds no package that wants to run when it is installed', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('hasInstallScript');
  });
});
