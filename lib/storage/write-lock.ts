/** Who may write: one tab holds the write lock, the others only read. */
interface WriteLock {
  /** Requests the write lock, and waits for it if another tab holds it. */
  request(): void;
  /** Takes the write lock from the tab that holds it. */
  steal(): void;
  /** Releases the write lock when the browser suspends the page, which may never resume. */
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
    // Granted while the page is suspended and cannot write.
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
  /** Cancels the queued request, so it cannot be granted after a steal or while the page is away. */
  const leaveLine = () => {
    line?.abort();
    line = null;
  };
  const onLost = (error: unknown) => {
    // Only a tab that steals the lock takes it away. Any other error means that there are no locks.
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
      // A second tap would steal the lock from the first, which would take that for a loss.
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
