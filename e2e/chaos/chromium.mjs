// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { atTheEnd } from '../../lib/seal/cleanup.mjs';
import { launchArguments } from '../browser.mjs';

/** @typedef {Awaited<ReturnType<typeof startChromium>>} Running */

const flags = [
  ...launchArguments,
  '--headless=new',
  // Their programs leave the process group, and would outlive it for a moment.
  '--disable-breakpad',
  '--disable-crash-reporter',
  // On a wide screen the live record stands open beside the steps.
  '--window-size=1280,900',
  '--remote-debugging-port=0',
];

/**
 * Starts Chromium on a profile as the leader of a process group of its own, which is all that
 * `kill` ends.
 *
 * @param {string} executable
 * @param {string} profile folder
 */
export async function startChromium(executable, profile) {
  const leader = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const group = leader.pid;
  if (group === undefined) throw new Error(`${executable} did not start`);
  const ended = once(leader, 'exit');
  let isGone = false;
  leader.on('exit', () => {
    isGone = true;
  });
  const killNow = atTheEnd(() => signalGroup(group, 'SIGKILL'));
  const browser = await chromium.connectOverCDP(await addressOf(leader));
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window');
  const page = context.pages()[0] ?? (await context.newPage());

  return {
    context,
    page,
    /** Whether it has ended, killed or by itself. */
    isGone: () => isGone,
    /** Another window of the same profile. */
    async openWindow() {
      const session = await browser.newBrowserCDPSession();
      const opened = context.waitForEvent('page');
      await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      return opened;
    },
    /** Ends every process of the group at once, without a warning. Resolves when all are gone. */
    async kill() {
      killNow();
      await ended;
      for (let tries = 0; tries < 200 && signalGroup(group, 0); tries++) await setTimeout(5);
      await browser.close().catch(() => {});
    },
  };
}

/** @param {number} group @param {NodeJS.Signals | 0} signal @returns {boolean} whether the group was there */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** @param {import('node:child_process').ChildProcess} leader @returns {Promise<string>} where it listens */
async function addressOf(leader) {
  let heard = '';
  for await (const piece of leader.stderr ?? []) {
    heard += piece;
    const address = heard.match(/DevTools listening on (ws:\S+)/)?.[1];
    if (!address) continue;
    return address;
  }
  throw new Error(`Chromium ended before it listened:\n${heard}`);
}
