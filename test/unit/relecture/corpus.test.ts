// The two rates that the relecture is judged by (issue 3): seeded faults found, false remarks on clean text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGLES } from '#shared/domain/relecture/remarque.ts';
import { ensemble, exemples, type Faute, FIXTURES, fautes, lireFaute, proses, TENUS } from './support.ts';

const manquees = (corpus: readonly Faute[]): string[] =>
  corpus
    .filter(({ regle, texte, contexte }) => !lireFaute(texte, contexte).some((r) => r.regle === regle))
    .map(({ regle, texte }) => `${regle} : ${texte}`);

describe('T1 to T15: seeded faults', () => {
  const corpus = fautes();

  test('at least 150, of every rule, a third of them kept aside', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ regle }) => regle))).toEqual(new Set(REGLES));
    expect(corpus.filter(({ reserve }) => reserve).length).toBeGreaterThanOrEqual(corpus.length * 0.3);
  });

  test.each([
    ['those at hand', false],
    ['those kept aside', true],
  ])('at least 95 %% of %s are found', (_, reserve) => {
    const partie = corpus.filter((faute) => faute.reserve === reserve);
    const perdues = manquees(partie);
    expect(perdues.length, perdues.join('\n')).toBeLessThanOrEqual(partie.length * 0.05);
  });
});

interface Juste {
  readonly livret: string;
  readonly regle: string;
  readonly cle: string;
}

/** Remarks on the samples that a reader found right: they are no false remarks. */
const justes: Juste[] = JSON.parse(readFileSync(join(FIXTURES, 'justes.json'), 'utf8'));

describe('T1 to T15: clean texts', () => {
  test('fewer than one false remark for 1,000 words, on 35,000 words and more', async () => {
    const propres = [...proses(), ...(await exemples())];
    const mots = propres.reduce((somme, propre) => somme + propre.mots, 0);
    const fausses = propres.flatMap(({ nom, remarques }) =>
      remarques
        .filter((r) => !justes.some((j) => j.livret === nom && j.regle === r.regle && j.cle === r.cle))
        .map(({ regle, cle, citation }) => `${nom} ${cle} ${regle} : ${citation}`),
    );
    expect(mots).toBeGreaterThan(35_000);
    expect(fausses.length, fausses.join('\n')).toBeLessThan(mots / 1_000);
  });

  test('our prose of other trades, alone, is under that rate too', () => {
    const propres = proses();
    const mots = propres.reduce((somme, propre) => somme + propre.mots, 0);
    const remarques = propres.flatMap((propre) => propre.remarques);
    expect(mots).toBeGreaterThan(3_000);
    expect(remarques.length).toBeLessThan(mots / 1_000);
  });
});

describe.each(TENUS)('T1 to T15: %s', (dossier) => {
  test.each([...new Set(fautes(dossier).map(({ regle }) => regle))])(
    'faults of %s: 85 in a hundred and more, or all but one',
    (regle) => {
      const siennes = fautes(dossier).filter((faute) => faute.regle === regle);
      const perdues = manquees(siennes);
      expect(perdues.length, perdues.join('\n')).toBeLessThanOrEqual(Math.max(1, siennes.length * 0.15));
    },
  );

  test('faults of every rule together: 95 % and more', () => {
    const corpus = fautes(dossier);
    const perdues = manquees(corpus);
    expect(perdues.length, perdues.join('\n')).toBeLessThanOrEqual(corpus.length * 0.05);
  });

  test('fewer than one false remark for 1,000 words', () => {
    const { mots, remarques } = ensemble(dossier);
    const fausses = remarques.map(({ cle, regle, citation }) => `${cle} ${regle} : ${citation}`);
    expect(mots).toBeGreaterThan(800);
    expect(fausses.length, fausses.join('\n')).toBeLessThan(mots / 1_000);
  });
});
