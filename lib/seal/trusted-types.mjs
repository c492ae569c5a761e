// @ts-check

/**
 * The script that runs first in every page. Under Trusted Types a browser asks this policy before a text becomes
 * markup, code or the address of a script, and throws for what it does not admit. In browsers without Trusted Types, it
 * does nothing.
 *
 * - Markup: only the literal that React assigns to make a script element. Its slash is escaped, or it would end this
 * script.
 * - Addresses of scripts: those of this site. A blob's origin is the site's too, so the whole beginning is compared.
 * - Code from text: none, so there is no function for it.
 *
 * A text and not a printed function, because a page's policy holds its hash, and functions may be printed differently.
 */
export const guard = String.raw`window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '<script><\/script>' ? html : null),
  createScriptURL: (at) => (new URL(at, location.href).href.startsWith(location.origin + '/') ? at : null),
});`;
