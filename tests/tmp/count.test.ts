import { test } from 'vitest';
import { readdirSync } from 'node:fs';
test('count', async () => {
  for (const l of ['de','fr','es','uk']) { let p=0,n=0; const rows=[];
    for (const f of readdirSync(`tests/claims/cases/${l}`)) { const m=await import(`../claims/cases/${l}/${f}`); const a=m.cases?.length??0,b=m.nothing?.length??0; p+=a;n+=b; rows.push(`${f} ${a}+${b}`); const claims=(m.cases??[]).reduce((s:number,c:any)=>s+(c.claims?.length??1),0); rows.push('claims '+claims);}
    console.log(l,p,n,rows.join('; ')); }
  const s=await import('../claims/german/casualty-sentences.ts'); console.log('cas',s.told.length,s.untold.length);
});
