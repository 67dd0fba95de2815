// The part of @citation-js/name that is used here: it comes without types.
declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly literal?: string;
    readonly given?: string;
    readonly family?: string;
    readonly suffix?: string;
    readonly 'dropping-particle'?: string;
    readonly 'non-dropping-particle'?: string;
  };
}
