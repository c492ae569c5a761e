// @ts-check

/**
 * The script that goes first in every page. Under Trusted Types a browser asks this policy before a
 * text becomes markup, code or the address of a script; what it does not admit, throws. Where a
 * browser knows no Trusted Types, this does nothing.
 *
 * - Markup: the one literal that React assigns to make a script element. Its slash is escaped, or it
 *   would end this script.
 * - Addresses of scripts: those of this site. A blob's origin is the site's too, so the whole
 *   beginning is compared.
 * - Code from text: none, so no function says yes to it.
 *
 * A text and not a function printed, because a page's policy holds its hash: what prints functions
 * may print them another way.
 */
export const guard = String.raw`window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '<script><\/script>' ? html : null),
  createScriptURL: (at) => (new URL(at, location.href).href.startsWith(location.origin + '/') ? at : null),
});`;
