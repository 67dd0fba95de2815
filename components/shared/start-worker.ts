// The one place that makes a Trusted Types policy: the manifest's content security policy names it and allows no other.
// It lets a worker start from a script of ours and turns every other address away.

/** The part of Trusted Types used here; the DOM's types do not know them yet, nor that a worker takes such an address. */
type ScriptPolicy = { createScriptURL(url: string): string };
declare const trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

const rules: ScriptPolicy = { createScriptURL: ownScript };
const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('claimlight-worker', rules);

/** `url`: as the bundler gives it for a worker's file. */
export function startWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function ownScript(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error(`not a script of ours: ${href}`);
  return href;
}
