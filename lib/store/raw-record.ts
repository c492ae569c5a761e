import { readRaw as readDevice } from '@/lib/storage/raw';

let onScreen: () => unknown = () => null;

/** Says where to look for what is on the screen: the store, once there is one. */
export const setScreen = (look: () => unknown) => {
  onScreen = look;
};

/**
 * Everything that is on this device and on the screen, as text: for the crash page and for records that cannot
 * be read. Needs neither the store nor the disk to work: one of them may be what failed. `isWhole` is false where
 * the device did not show what is on it.
 */
export async function readRaw(): Promise<{ text: string; isWhole: boolean }> {
  const parts: Record<string, unknown> = {};
  try {
    parts['onScreen'] = onScreen();
  } catch (error) {
    parts['onScreenFailed'] = String(error);
  }
  try {
    // A name on the cover goes into no file.
    const { labels: _, ...rows } = await readDevice();
    Object.assign(parts, rows);
  } catch (error) {
    parts['onDeviceFailed'] = String(error);
  }
  return { text: JSON.stringify(parts, null, 1), isWhole: !('onDeviceFailed' in parts) };
}
