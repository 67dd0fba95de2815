// What tells in English how checkable a sentence is.
import type { WeightWords } from '../../pack/words/weight-words.ts';

export const weight: WeightWords = {
  charges: `accuse*; accusation; accusations; allege*; allegedly; allegation; allegations; deny*; denial; blame*; fail*;
    failure; failures; illegal; illegally; unlawful; unlawfully; corrupt; corruption; fraud; fraudulent; violate*;
    violation; violations; lie; lies; lied; lying; false; falsely; fake*; abuse*; abusive; murder*; murderer; crime;
    crimes; criminal; criminals; guilty; unfair; unfairly; discriminate*; discriminatory; discrimination; racist; racism;
    racially; attack*; attacker; attackers; conflict of interest; conflicts of interest; inaccurate; inaccuracy;
    inaccuracies; negligence; negligent; neglect*; ignore*; breach*; mislead; misleads; misled; misleading; cover - up;
    covered up; suspect*; suspicion; evidence; undermine*; betray*; betrayal; threat; threats; threaten*; manipulate*;
    manipulation; terror; terrorism; terrorist; terrorists; extremist; extremists; extremism; violence; violent;
    violently; weapon; weapons; scandal; resign*; resignation; warn*; warnings; disproportionate; disproportionately;
    dispute*; reject*; condemn*; refuse*; stole; stolen; bribe*; bribery; misconduct; harass*; harassment; torture*`,
  plans: `will; won ' t; shall; going to; would; wouldn ' t; ' ll; let ' s; let; plan to; plans to; want; wants;
    intend to; intends to; promise; tomorrow; future; aims to; hope to; hopes to; expect; expects; expected; forecast;
    forecasts; predict; predicts; predicted; projected; likely; next week; next month; next year`,
  duties: `should; shouldn ' t; must; need; needs; have to; has to; ought; can; can ' t; cannot; could; couldn ' t;
    may; might; possible; chance; opportunity; be`,
  opinions: `think; believe; believes; feel; hope; hopes; wish; guess; maybe; perhaps; probably; seems; sure; proud;
    agree; know; mean; talk; question; answer; issue; clear; say; see; kind; way`,
  values: `good; great; best; better; bad; worse; wonderful; terrible; important; right; wrong; strong; stronger;
    fair; beautiful; tough; freedom; peace; values; leadership; experience; greatest; win`,
  self: `i; i ' m; i ' ve; i ' d; me; my; myself; am`,
  past: `was; were; wasn ' t; weren ' t; had; hadn ' t; did; didn ' t; went; came; took; gave; made; got; lost; won;
    fell; left; spent; ran; saw; became; brought; sent; paid; met; held; kept; led; wrote; found; gone; taken; given;
    done; been; happened`,
  deeds: `voted; vote; passed; signed; supported; opposed; proposed; vetoed; cut; cuts; raised; built; created; bill;
    act; treaty; agreement; law; history; fact; since; ago; during; already; under; against`,
  compares: `more; less; fewer; than; higher; lower; half; double; doubled; tripled; twice; increase; increased;
    increases; decreased; reduced; rate; rates; average; per; percent; times; ever; year; years; months; last; single;
    additional; over; top; majority; number of; hundred; thousand; million; billion; trillion; hundreds; thousands;
    millions; billions`,
  holds: `now; today; currently; actually; in fact; even; just; any`,
  extremes: `first; only; largest; biggest; smallest; highest; lowest; most; least; longest; worst; record; never`,
  vague: `some; something; anything; thing; things; somebody; someone; lot; really; little; well; always; different;
    big; part; what; how; here`,
  conditions: `if; unless; whether`,
};
