// The examples of each rule, as SPEC.md writes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passagesDe } from '#shared/domain/relecture/passages.ts';
import { ecartsDe } from '#shared/domain/relecture/regles/typographie.ts';
import { REGLES } from '#shared/domain/relecture/remarque.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { type Contexte, lireFaute } from './support.ts';

interface Exemple {
  readonly code: string;
  readonly regle: string;
  readonly tire: boolean;
  readonly contexte: Contexte;
  readonly texte: string;
}

const spec = readFileSync(join(import.meta.dirname, '../../../shared/domain/SPEC.md'), 'utf8');

const exemples: Exemple[] = spec.split('\n- **T').flatMap((morceau) => {
  const [, code, regle] = /^(\d+)\*\* `([a-z-]+)`/.exec(morceau) ?? [];
  if (code === undefined || regle === undefined) return [];
  return [...morceau.matchAll(/^ {2}- (oui|non)(?: `(\{.*\})`)? : (.+)$/gm)].map(
    ([, dit, contexte, texte]) => ({
      code: `T${code}`,
      regle,
      tire: dit === 'oui',
      contexte: contexte ? JSON.parse(contexte) : {},
      texte: texte ?? '',
    }),
  );
});

test('every rule has an example that fires and one that does not', () => {
  for (const regle of REGLES)
    expect([...new Set(exemples.filter((e) => e.regle === regle).map((e) => e.tire))].sort()).toEqual([
      false,
      true,
    ]);
});

describe.each(exemples)('$code: $regle', ({ regle, tire, contexte, texte }) => {
  test(`${tire ? 'says' : 'leaves'} « ${texte.slice(0, 70)} »`, () => {
    const remarques = lireFaute(texte, contexte).filter((remarque) => remarque.regle === regle);
    expect(remarques.length > 0).toBe(tire);
    for (const { message } of remarques) {
      expect(message).toMatch(/[.?]$/);
      expect(ecartsDe(passagesDe(aText(message))).map(({ genre }) => genre)).toEqual([]);
    }
  });
});
