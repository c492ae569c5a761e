/** Who may write: one tab at a time holds the write lock, the others read along. */
interface WriteLock {
  /** Asks for the write lock, waits in line for it if another tab holds it. */
  request(): void;
  /** Takes the write lock from the tab that holds it. */
  steal(): void;
  /** Puts the write lock down, when the page is put aside by the browser: it may never wake again. */
  release(): void;
}

interface WriteLockEvents {
  onHeld(): void;
  onHeldElsewhere(): void;
}

const lockName = 'first-hour-pen';

/** The write lock as a Web Lock. Where the browser has no locks, every tab writes, and storage refuses to overwrite. */
export function webLock({ onHeld, onHeldElsewhere }: WriteLockEvents): WriteLock {
  if (!globalThis.navigator?.locks) return { request: onHeld, steal: onHeld, release: () => {} };

  let letGo: (() => void) | null = null;
  let isHeld = false;
  let isTaking = false;
  let isAside = false;
  const hold = () => {
    // Its turn came when nobody was there to write.
    if (isAside) return undefined;
    isHeld = true;
    onHeld();
    return new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };
  let line: AbortController | null = null;
  const waitInLine = () => {
    leaveLine();
    const place = new AbortController();
    line = place;
    navigator.locks.request(lockName, { signal: place.signal }, hold).catch((error: unknown) => {
      if (!place.signal.aborted) onLost(error);
    });
  };
  /** A place in line that is not given up would get its turn beside a lock taken otherwise, or while nobody is there. */
  const leaveLine = () => {
    line?.abort();
    line = null;
  };
  const onLost = (error: unknown) => {
    // A held lock is lost only to a tab that took it. Any other refusal means that there are no locks to wait for.
    if (!(error instanceof DOMException && error.name === 'AbortError')) return onHeld();
    isHeld = false;
    onHeldElsewhere();
    waitInLine();
  };

  return {
    request() {
      isAside = false;
      navigator.locks
        .request(lockName, { ifAvailable: true }, (lock) => {
          if (lock) return hold();
          if (isHeld) return undefined;
          onHeldElsewhere();
          waitInLine();
          return undefined;
        })
        .catch(onLost);
    },
    steal() {
      isAside = false;
      // A second tap would take it from the first, and take that for a loss.
      if (isTaking || isHeld) return;
      isTaking = true;
      leaveLine();
      navigator.locks
        .request(lockName, { steal: true }, () => {
          isTaking = false;
          return hold();
        })
        .catch(onLost);
    },
    release() {
      isAside = true;
      isHeld = false;
      leaveLine();
      letGo?.();
      letGo = null;
    },
  };
}
