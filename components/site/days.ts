'use client';

import { useLocale } from 'use-intl/react';
import { daysIn } from '@/lib/wording/language';

/** Formats calendar days in the language of the page. */
export const useDays = () => daysIn(useLocale());
