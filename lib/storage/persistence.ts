/**
 * Whether the browser promises to keep what this site stores: reported at once as it stands, and again after asking.
 * Chromium and WebKit decide by themselves; Firefox asks the person, who may never answer. False where the browser
 * cannot be asked.
 *
 * https://storage.spec.whatwg.org/#dom-storagemanager-persist
 */
export async function askToKeep(onAnswer: (isPromised: boolean) => void) {
  onAnswer(await answer(() => navigator.storage?.persisted?.()));
  onAnswer(await answer(() => navigator.storage?.persist?.()));
}

async function answer(ask: () => Promise<boolean> | undefined): Promise<boolean> {
  try {
    return (await ask()) ?? false;
  } catch {
    return false;
  }
}
