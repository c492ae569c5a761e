import type { FontLoader } from './fonts';
import { urls } from './urls';

/** Loads fonts from the site itself, where the build has given each file its own name. */
export const fontFromSite: FontLoader = async (file) => {
  const response = await fetch(urls[file] as URL);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return new Uint8Array(await response.arrayBuffer());
};
