'use client';

import { useLocale } from 'use-intl/react';
import { daysIn } from '@/lib/wording/language';

/** Writes calendar days in the language of the page. */
export const useDays = () => daysIn(useLocale());
