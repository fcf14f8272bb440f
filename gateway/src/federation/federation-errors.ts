/** The beginning of what a library says, in one line: it may quote whole schemas. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 300);

/** For operators, about supergraphs. */
export const federationErrors = {
  unreadable: (reason: string): Error => new Error(`The supergraph cannot be read: ${inOneLine(reason)} Compose it again with "pnpm schema".`),
  promisedInVain: (service: string, reason: string): Error => new Error(`The supergraph promises what the service ${service} does not have: ${inOneLine(reason)}`),
  refused: (reason: unknown): Error =>
    new Error(`The new supergraph is refused, and the present one stays. ${reason instanceof Error ? reason.message : inOneLine(String(reason))}`, { cause: reason }),
  notTrusted: (hash: string): Error => new Error(`The document ${hash} is none of those the federation was created with. Pass it to createFederation.`),
  notLoaded: (): Error => new Error('The federation has no schema before Apollo Server has started with its gateway. Start the server first.'),
};
