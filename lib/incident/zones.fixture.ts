/** Runs with the process in another zone: setting TZ makes Node read it again. */
export function inZone<Value>(zone: string, run: () => Value): Value {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** Unusual zones: offsets of half and quarter hours, summer time of half an hour, a skipped day. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
] as const;
