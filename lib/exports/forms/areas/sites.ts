import { code, line, rest } from '@/lib/exports/forms/box';
import type { Reading } from '@/lib/exports/forms/reading';
import type { Fact } from '@/lib/incident/facts';

/** Each site or app with its full address. */
export function sites(reading: Reading) {
  const told = reading.all('site');
  return (told.length > 0 ? told : [{ kind: 'site' } as const]).map((site: Fact<'site'>) => ({
    name: site.appName ?? '',
    boxes: {
      url: code(site.url, 'as-it-is'),
      app: line(site.appName),
      'opened-at': line(reading.when(site.openedAt)),
      'site-more': rest(reading.details(site, ['openedAt'])),
    },
  }));
}
