import type { LabelText } from '@/lib/playbook/label';
import { ScreenLabel } from './screen-label';

interface Props {
  /** By web and by app, as far as a page of the provider shows it. */
  paths: readonly (readonly [name: string, way: readonly LabelText[]])[];
}

/** The way to a screen of the provider, on the web and in the app. */
export function ScreenPaths({ paths }: Props) {
  return (
    <dl className="*:grid *:gap-x-6 *:py-[0.4rem] form:*:grid-cols-[4rem_minmax(0,1fr)]">
      {paths.map(([name, way]) => (
        <div key={name}>
          <dt className="text-soft">{name}</dt>
          <dd>
            <ScreenLabel label={way} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
