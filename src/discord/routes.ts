/** True for the address or route of an interaction's first answer. */
export const isCallback = (route: string): boolean =>
  /\/interactions\/[^/]+\/[^/]+\/callback(?:$|\?)/u.test(route);

/** True for a method and path that send a message further to an interaction's first answer. */
export const isFollowUp = (request: string): boolean =>
  /^POST .*\/webhooks\/[^/]+\/[^/]+$/u.test(request);
