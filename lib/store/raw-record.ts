import { readRaw as readDevice } from '@/lib/storage/raw';

let onScreen: () => unknown = () => null;

/** Sets how to read what is on the screen; called by the store once there is one. */
export const setScreen = (look: () => unknown) => {
  onScreen = look;
};

/**
 * Everything on this device and on the screen, as text: for the crash page and for unreadable records. Needs neither
 * the store nor the disk to work, since either may be what failed. `isWhole` is false if the device could not be read.
 */
export async function readRaw(): Promise<{ text: string; isWhole: boolean }> {
  const parts: Record<string, unknown> = {};
  try {
    parts['onScreen'] = onScreen();
  } catch (error) {
    parts['onScreenFailed'] = String(error);
  }
  try {
    // The names on covers go into no file, nor what somebody keeps beside records.
    const { labels: _, settings: __, ...rows } = await readDevice();
    Object.assign(parts, rows);
  } catch (error) {
    parts['onDeviceFailed'] = String(error);
  }
  return { text: JSON.stringify(parts, null, 1), isWhole: !('onDeviceFailed' in parts) };
}
