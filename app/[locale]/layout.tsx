import { LoadIncident } from '@/components/site/load-incident';
import { paper } from '@/components/site/viewport';
import { localeOf } from './locale';
import { everyLocale, metadataOf, Root } from './root';

export const viewport = paper;
export const dynamicParams = false;
export const generateStaticParams = everyLocale;
export const generateMetadata = ({ params }: LayoutProps<'/[locale]'>) => metadataOf(params);

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  return (
    <Root locale={await localeOf(params)}>
      <LoadIncident />
      {children}
    </Root>
  );
}
