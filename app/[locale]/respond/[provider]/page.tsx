import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '@/app/[locale]/locale';
import { RespondFlow } from '@/components/respond/flow';
import { Playbook } from '@/components/respond/playbook';
import { RespondRail } from '@/components/respond/respond-rail';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { findProvider, providers } from '@/lib/content/accounts/providers';
import { getWords } from '@/lib/i18n/words';

export const dynamicParams = false;
export const generateStaticParams = () => providers.map(({ id }) => ({ provider: id }));

async function load(params: PageProps<'/[locale]/respond/[provider]'>['params']) {
  const { provider } = await params;
  return { locale: (await localeOf(params)).id, provider: findProvider(provider) ?? notFound() };
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/respond/[provider]'>): Promise<Metadata> {
  const { locale, provider } = await load(params);
  const t = getWords(locale);
  return { title: t('respond.page-title', { provider: provider.name ?? t('site.other-provider-title') }) };
}

export default async function RespondPage({ params }: PageProps<'/[locale]/respond/[provider]'>) {
  const { locale, provider } = await load(params);
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={['respond', 'entries', 'saving', 'site', 'start', 'record', 'print', 'secrets']}
    >
      <RespondFlow provider={provider.id}>
        <Frame
          locale={locale}
          skip={t('respond.record')}
          corner={provider.name ?? t('site.other-provider-title')}
          side={<RespondRail />}
        >
          <Playbook locale={locale} provider={provider} />
        </Frame>
      </RespondFlow>
    </Words>
  );
}
