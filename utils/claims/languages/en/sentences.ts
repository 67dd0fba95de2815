// The abbreviations of English.
import type { SentenceWords } from '../../pack/words/sentence-words.ts';

export const sentences: SentenceWords = {
  abbreviations: `mr mrs ms dr prof sen rep gov gen col capt lt sgt maj cmdr adm rev hon st jr sr vs no inc corp co ltd
    bros dept est etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ala ariz ark calif colo conn
    del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k
    u.n e.u d.c a.m p.m i.e e.g ph.d n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i l.a j.d m.d b.a gop.gov mt ft nos approx ca tues thur thurs sat sun`,
};
