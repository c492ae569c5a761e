/** Names of fields, and parts of a path, after which a page redirects. */
export const leadsOn = /^(?:to|next|goto|continue|target|u|_?dp)$|dest|link|redir|return|ur[il]/i;
