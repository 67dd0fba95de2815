// The one place that makes a Trusted Types policy: the manifest's content security policy names it and allows no other.
// It lets a script of ours be loaded by its address, and turns every other address away.

/** The part of Trusted Types used here; the DOM's types do not know them yet, nor who takes such an address. */
type ScriptPolicy = { createScriptURL(url: string): string };
declare const trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

const rules: ScriptPolicy = { createScriptURL: checked };
const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('claimlight-worker', rules);

/** The address of a script of ours as the browser wants it, absolute or from the root; throws on any other. */
export const ownScript = (url: string): string => policy.createScriptURL(url);

function checked(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error(`not a script of ours: ${href}`);
  return href;
}
