// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from '../command.mjs';

/**
 * Every package in the lock file, with digest and licence, as CycloneDX JSON. Not from node_modules, which differs
 * between systems. What npm adds about the time and the machine is left out, so that one commit always gives the same
 * bytes.
 *
 * @returns {string}
 */
export function softwareBill() {
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--include=optional',
  ];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`npm could not list the packages of the build (npm sbom): ${stderr}`);
  const { serialNumber: _, metadata, ...bill } = JSON.parse(stdout);
  const { timestamp: _now, tools: _npm, component, ...about } = metadata;
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // npm names it after its folder.
  const whole = { ...bill, metadata: { ...about, component: { ...component, type: 'application', name } } };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
