// What Firefox's own linter may say of the build: this list and no more, each with its reason. The linter is fetched for a
// release alone: it brings 190 packages, too many to carry.
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

export const linterVersion = '10.14.0';

/** `file`: the start of its name, as the rest is made of its content. `times`: at most so often. */
const allowed: readonly { code: string; file: string; times: number; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/shared-',
    times: 1,
    why: 'how preact sets innerHTML where a view asks for it; none does (tests/architecture/banned.test.ts), and the policy of our pages forbids it',
  },
];

const message = v.object({ code: v.string(), message: v.string(), file: v.optional(v.nullable(v.string()), '') });
const reportSchema = v.object({
  errors: v.array(message),
  warnings: v.array(message),
  notices: v.array(message),
});

/** The messages of a report (its JSON) that are not on the list, a line each. Throws on what is no report. */
export function unallowedMessages(report: string): string[] {
  const { errors, warnings, notices } = v.parse(reportSchema, JSON.parse(report));
  const left = allowed.map((each) => ({ ...each }));
  return [...errors, ...warnings, ...notices].flatMap(({ code, message: text, file }) => {
    const known = left.find((each) => each.code === code && (file ?? '').startsWith(each.file) && each.times > 0);
    if (known) known.times -= 1;
    return known ? [] : [`${code} ${file ?? ''}: ${text}`];
  });
}

/** Runs the linter on a folder; throws where it cannot be had, and where it says more than is allowed. */
export function lint(folder: string): void {
  const { stdout, stderr } = spawnSync('npx', ['--yes', `addons-linter@${linterVersion}`, '--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!stdout.startsWith('{'))
    throw new Error(`addons-linter ${linterVersion} did not run (\`--unlinted\` goes without it).\n${stderr}`);
  const strange = unallowedMessages(stdout);
  if (strange.length > 0) throw new Error(`The linter says what nobody has allowed:\n${strange.join('\n')}`);
}
