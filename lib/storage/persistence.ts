/**
 * Asks the browser not to delete what this site keeps, and says whether it promises that. Chromium and
 * WebKit answer by themselves, Firefox asks the person. False where the browser cannot be asked.
 *
 * https://storage.spec.whatwg.org/#dom-storagemanager-persist
 */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
