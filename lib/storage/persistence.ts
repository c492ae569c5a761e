/**
 * What the browser promises of keeping what this site stores: told at once as it stands, and again once it was
 * asked. Chromium and WebKit answer that by themselves; Firefox asks the person, who may never answer. False
 * where the browser cannot be asked.
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
