// The schemas of a Claimlight to come: today's, with one field more in a note, one further in, one in an article, and one
// that is made of an older field. Their names are none that a real field will have.
import * as v from 'valibot';
import { added, completer, kept } from '../../utils/notes/kept.ts';

type Today = typeof import('../../utils/notes/note.ts');

/** All that `note.ts` exports, with these schemas in the place of its own. */
export function laterNote(today: Today) {
  const evidence = kept({ ...today.evidenceSchema.pipe[2].entries, tomorrow: added(v.string(), () => '') });
  const noteSchema = kept({
    ...today.noteSchema.pipe[2].entries,
    evidence: v.pipe(v.array(evidence), v.maxLength(200)),
    tomorrow: added(v.nullable(v.pipe(v.string(), v.maxLength(200))), () => null),
    stage: added(v.looseObject({ of: v.string() }), ({ status }) => ({ of: String(status) })),
  });
  const tomorrow = added(v.nullable(v.string()), () => null);
  const articleSchema = kept({ ...today.articleSchema.pipe[2].entries, tomorrow });
  const asNote = (value: unknown) => {
    const parsed = v.safeParse(noteSchema, value);
    return parsed.success ? parsed.output : null;
  };
  const [completeNote, completeArticle] = [completer(noteSchema), completer(articleSchema)];
  return { ...today, noteSchema, articleSchema, asNote, completeNote, completeArticle };
}
