import { writeFile } from '@/lib/incident/record-file';
import type { Render } from './format';

/** The record as a file to go on with elsewhere, and for a checker to check. */
export const render: Render = ({ whole, leavesOut }) => writeFile(whole, leavesOut);
