// The list of what is shipped, in CycloneDX as npm writes it, without what is another at each run: its number, its time,
// the version of npm, and the places where packages were fetched.

/** `json`: the output of `npm sbom`. Keys keep their order, so that the same list is the same bytes. */
export function plainSbom(json: string): string {
  const { serialNumber: _, metadata, components, ...rest } = JSON.parse(json);
  const { timestamp: _time, tools: _tools, ...about } = metadata;
  const listed = components
    .map(({ externalReferences: _places, properties: _folders, ...component }: Record<string, unknown>) => component)
    .toSorted((a: Record<string, string>, b: Record<string, string>) =>
      String(a['bom-ref']) < String(b['bom-ref']) ? -1 : 1,
    );
  return `${JSON.stringify({ ...rest, metadata: about, components: listed }, null, 1)}\n`;
}
