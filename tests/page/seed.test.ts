// The seed article that stands beside the project: its text must hold every claim listed for it, and nothing that must
// not be marked. The file is no part of the project; where it is absent that is said.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const folder = resolve(import.meta.dirname, '../../../shared/data/seed');
const present = existsSync(folder);
if (!present) console.warn(`No ${folder}: the seed article is not read.`);

const claimsSchema = v.object({
  claims: v.array(v.object({ exact: v.optional(v.string()), contains: v.optional(v.string()) })),
  mustNotMark: v.array(v.string()),
});

it.runIf(present)(
  'reads headline, standfirst, story and caption of the seed article, and nothing else',
  async () => {
    const { claims, mustNotMark } = v.parse(
      claimsSchema,
      JSON.parse(readFileSync(resolve(folder, 'seed-article.claims.json'), 'utf8')),
    );
    const reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
    const source = {
      url: 'https://news.example/world/trump-putin-call-ceasefire',
      html: readFileSync(resolve(folder, 'seed-article.html'), 'utf8'),
    };
    try {
      const found = v.parse(extractedSchema, await reader.read(source, 'Page.extract()'));
      expect(found.isArticle).toBe(true);
      expect([...new Set(found.passages.map(({ kind }) => kind))]).toEqual([
        'headline',
        'standfirst',
        'body',
        'caption',
      ]);
      for (const { exact, contains } of claims) expect(found.whole).toContain(exact ?? contains);
      for (const words of mustNotMark) expect(found.whole).not.toContain(words);
      expect(await reader.read(source, "Page.roundTrips('article')")).toEqual([]);
    } finally {
      await reader.close();
    }
  },
  15_000,
);
