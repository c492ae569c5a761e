'use client';

import { OfficialLink } from '@/components/ui/official-link';
import { ScreenLabel } from '@/components/ui/screen-label';
import { ScreenPaths } from '@/components/ui/screen-paths';
import type { StepWhere } from './where-content';

/** The way to one screen of an account, as its own pages show it. */
export function Where({ link, paths, places }: StepWhere) {
  return (
    <>
      {link && (
        <div className="mt-4">
          <OfficialLink {...link} />
        </div>
      )}
      {paths?.map((one) => (
        <ScreenPaths key={JSON.stringify(one)} paths={one} />
      ))}
      {places?.map(({ name, link: way, paths: ways, unknown }) => (
        <div key={name[0]?.text}>
          <b>
            <ScreenLabel label={name} />
          </b>
          {way && (
            <div className="mt-4">
              <OfficialLink {...way} />
            </div>
          )}
          {ways && <ScreenPaths paths={ways} />}
          {unknown && <p>{unknown}</p>}
        </div>
      ))}
    </>
  );
}
