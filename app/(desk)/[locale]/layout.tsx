import { localeOf } from '@/app/[locale]/locale';
import { everyLocale, metadataOf, Root } from '@/app/[locale]/root';
import { paper } from '@/components/site/viewport';

export const viewport = paper;
export const dynamicParams = false;
export const generateStaticParams = everyLocale;
export const generateMetadata = ({ params }: LayoutProps<'/[locale]'>) => metadataOf(params);

/** Pages that look at what others sent. They never load the record of this device. */
export default async function DeskLayout({ children, params }: LayoutProps<'/[locale]'>) {
  return <Root locale={await localeOf(params)}>{children}</Root>;
}
