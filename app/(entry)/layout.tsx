import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { paper } from '@/components/site/viewport';
import { getWords } from '@/lib/i18n/words';

export const viewport = paper;
const t = getWords('en');

export const metadata: Metadata = {
  title: t('site.brand'),
  description: t('site.description'),
  referrer: 'no-referrer',
};

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
