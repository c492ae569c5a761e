import { CheckLink } from '@/components/check/check-link';
import { buttonStyle } from '@/components/ui/button';
import { Code } from '@/components/ui/code';
import { dialled } from '@/components/ui/dialled';
import { Points } from '@/components/ui/points';
import { ScreenLabel } from '@/components/ui/screen-label';
import { ScreenPaths } from '@/components/ui/screen-paths';
import { Asks } from './asks';
import { RecordLink } from './record-link';
import { SayIt } from './say-it';
import { OnlyAfter, UnlessWith } from './screen';
import type { LineContent } from './step-content';
import { StepLink } from './step-link';

/** One numbered line: what to do, the way there, and the "don't" that guards it. */
export function StepLine({ action, ...content }: LineContent & { action: string }) {
  const { when, unless, leftTo, title, link, paths, body, says, asks, emails, pages } = content;
  const { notes, abouts, places, noPaths, phones, check, record, offices, dont } = content;
  const missing = noPaths?.map((one) => <p key={one}>{one}</p>);
  const line = (
    <li className="entry">
      <span className="step-n" aria-hidden="true" />
      <div className="flow-2 [:where(&>h3+*)]:mt-1">
        <h3>{title}</h3>
        {link && <StepLink action={action} {...link} />}
        {paths && <ScreenPaths paths={paths} />}
        {!places && missing}
        {phones && (
          <ul role="list">
            {phones.map(({ number, where }) => (
              <li key={number}>
                <a className="inline-flex min-h-tap items-center" href={`tel:${dialled(number)}`}>
                  <Code>{number}</Code>
                </a>{' '}
                {where}
              </li>
            ))}
          </ul>
        )}
        {body && (says ? <SayIt action={action} to={says} body={body} asks={asks} /> : <p>{body}</p>)}
        {notes && <Points sign="dash" items={notes} />}
        {asks && !says && <Asks items={asks} />}
        {emails && (
          <ul
            role="list"
            className="columns-[14rem] text-small leading-[inherit] *:break-inside-avoid *:border-rule *:border-b *:py-1"
          >
            {emails.map((email) => (
              <li key={email[0]?.text}>
                <ScreenLabel label={email} />
              </li>
            ))}
          </ul>
        )}
        {abouts && (
          <ul className="list-disc ps-5">
            {abouts.map((about) => (
              <li key={about}>{about}</li>
            ))}
          </ul>
        )}
        {places?.map(({ name, link: way, paths: ways, unknown }) => (
          <div key={name[0]?.text}>
            <b>
              <ScreenLabel label={name} />
            </b>
            {way && <StepLink action={action} {...way} />}
            {ways && <ScreenPaths paths={ways} />}
            {unknown && <p>{unknown}</p>}
          </div>
        ))}
        {places && missing}
        {pages?.map((page) => (
          <StepLink key={page.url} action={action} {...page} />
        ))}
        {check && <CheckLink name={check} />}
        {offices && (
          <a className={buttonStyle('plain', 'wide')} href={offices.href}>
            {offices.name}
          </a>
        )}
        {record && <RecordLink action={action} {...record} />}
        {dont && <Points sign="cross" items={[dont]} />}
      </div>
    </li>
  );
  const shown = leftTo ? <UnlessWith kind={leftTo}>{line}</UnlessWith> : line;
  if (!when && !unless) return shown;
  return (
    <OnlyAfter when={when} unless={unless}>
      {shown}
    </OnlyAfter>
  );
}
