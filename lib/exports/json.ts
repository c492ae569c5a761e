import { writeFile } from '@/lib/incident/record-file';
import type { Render } from './format';

/** The record as a file that can be opened again and verified. */
export const render: Render = ({ whole, leavesOut }) => writeFile(whole, leavesOut);
