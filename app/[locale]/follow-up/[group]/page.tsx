import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '@/app/[locale]/locale';
import { RespondFlow } from '@/components/respond/flow';
import { FollowUpPage } from '@/components/respond/follow-up-page';
import { RespondRail } from '@/components/respond/respond-rail';
import { RespondWords } from '@/components/respond/respond-words';
import { Frame } from '@/components/site/frame';
import { actions } from '@/lib/content/catalogue';
import { catalogueVersion } from '@/lib/content/version';
import { actionsOn } from '@/lib/flow/addresses';
import { getWords } from '@/lib/i18n/words';
import { incidentIndex } from '@/lib/playbook/playbook-index';
import { groups } from '@/lib/playbook/vocabulary';

type Props = PageProps<'/[locale]/follow-up/[group]'>;

const playbook = incidentIndex(actions, catalogueVersion);

export const dynamicParams = false;
export const generateStaticParams = () => groups.map((group) => ({ group }));

async function load(params: Props['params']) {
  const { group: named } = await params;
  const group = groups.find((one) => one === named) ?? notFound();
  const { id: locale } = await localeOf(params);
  return { locale, group, title: getWords(locale)(`respond.tasks.${group}`) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).title };
}

/** Follow-ups done once for the whole incident, whichever accounts it has. */
export default async function IncidentFollowUpPage({ params }: Props) {
  const { locale, group, title } = await load(params);
  const t = getWords(locale);
  const here = actionsOn('incident-follow-up', playbook, actions).filter((action) => action.group === group);
  return (
    <RespondWords locale={locale} playbook={playbook}>
      <RespondFlow playbook={playbook} here={here.map(({ id }) => id)}>
        <Frame locale={locale} skip={t('respond.record')} bar={<RespondRail />}>
          <FollowUpPage locale={locale} account={null} title={title} actions={here} />
        </Frame>
      </RespondFlow>
    </RespondWords>
  );
}
