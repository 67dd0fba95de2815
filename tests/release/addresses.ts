// The addresses that may stand in the bundles, each with its reason. Nothing is fetched from any of them: the policy of our
// pages forbids it, and tests/e2e/privacy.e2e.ts watches it.

const allowed: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML, SVG and Web Annotation',
  'schema.org': 'the vocabulary of ClaimReview',
  'schemas.openxmlformats.org': 'names in XLSX and Word files',
  'schemas.microsoft.com': 'names in Word files',
  'purl.org': 'names of Dublin Core in Word files',
  'purl.oclc.org': 'names in Word files of the strict form',
  'web.archive.org': 'a look-up that the reader presses, and addresses of snapshots',
  'toolbox.google.com': 'a look-up that the reader presses',
  'duckduckgo.com': 'a look-up that the reader presses',
};

/** Named by libraries in their messages and comments: pages that explain an error, shown to nobody. */
const explained = ['tinyurl.com', 'bit.ly', 'answers.microsoft.com', 'github.com'];

/** Hosts in a file of the bundle that are neither allowed, nor examples (`.example`), nor patterns. */
export function strangeAddresses(text: string): string[] {
  const hosts = [...text.matchAll(/https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})/gi)].map(([, host = '']) =>
    host.toLowerCase(),
  );
  return [...new Set(hosts)].filter(
    (host) => !(host in allowed) && !explained.includes(host) && !host.endsWith('.example'),
  );
}
