// @ts-check

/** @typedef {import('../requires').Requirement} Requirement */

const dialogs = 'its driver does not answer before leaving a page that asks first';
const onlyChromium = 'only Chromium lets a driver do that';
const onlyChromiumTells = 'only Chromium tells of them';
const clipboard = 'its driver grants no permission to read the clipboard';

/**
 * What the drivers of released browsers cannot do, and why.
 *
 * @type {Record<string, Partial<Record<Requirement, string>>>}
 */
export const lacks = {
  firefox: {
    'clipboard permission': 'its driver knows no permission to read the clipboard',
    'dark and print looks': 'WebDriver BiDi shows no other look: neither dark, nor as on paper',
    'layout shifts': onlyChromiumTells,
    'page cache': 'under its driver it makes the page anew',
    'page lifecycle': onlyChromium,
    'page numbers': 'it prints no margin boxes of ours, so the paper has its own page numbers or none',
    'scripts off': 'WebDriver BiDi cannot turn scripts off',
    'site data clearing': onlyChromium,
    'storage quota': onlyChromium,
  },
  webkit: {
    'clipboard permission': clipboard,
    'clipboard reading': clipboard,
    clock: 'its driver sets no clock where a second page is open',
    'dark and print looks': 'WebDriver shows no other look: neither dark, nor as on paper',
    'kept profile': 'a session of its driver keeps nothing when it ends',
    'layout shifts': onlyChromiumTells,
    'leave dialog': dialogs,
    'list typing': 'its list opens at the first space, so no name with one can be typed',
    'navigation events': 'it has no Navigation API, so a page of another build opens at its top',
    'page lifecycle': onlyChromium,
    'phone viewport': 'its window gets no narrower than 447 pixels',
    printing: 'its driver does not print',
    'request blocking': 'its driver does not hold up requests',
    'request events': 'its driver does not tell of requests',
    'scripts off': 'WebDriver cannot turn scripts off',
    'site data clearing': onlyChromium,
    'storage quota': onlyChromium,
  },
};
