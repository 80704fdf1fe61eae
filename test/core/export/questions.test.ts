// The bank of questions in plan.docx: from the texts as the documents show them, with the sentence of the fiche.
import { expect, test } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import type { Instantane } from '#core/export/instantane.ts';
import { ecartDe } from '#shared/domain/relecture/ecart.ts';
import { createRelecture } from '#shared/domain/relecture/relecture.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { aPseudonyme } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { lireFiche, livretDocument } from '#test/support/documents/livret.ts';
import { decoder, erreursOffice, parties } from '#test/support/documents/office.ts';

const reglages = { date: new Date('2026-11-27T09:00:00Z'), exportId: 'essai', miseEnPage: false };
const PHRASE = 'Nous avons réparé la pompe avec Ysoline Quermadec avant midi.';

/** A livret whose first situation says PHRASE and nothing else. */
const instantane = (code: string): Instantane => {
  const { vue, textes, fichiers } = livretDocument({
    fiche: lireFiche(code),
    mots: 40,
    competences: 3,
    tousLesBlocs: true,
  });
  const situation = vue.situations.find((s) => s.competenceId === `${code}BC01-C01`);
  const cle = `situation:${situation?.id}`;
  return {
    vue: { ...vue, pseudonymes: [aPseudonyme({ nom: 'Ysoline Quermadec', pseudonyme: 'Mme A' })] },
    textes: [...textes].map(([k, t]) => [k, k === cle ? aText(PHRASE) : t] as const),
    fichiers: [...fichiers],
  };
};
const plan = async (source: Instantane, bloc: string) => {
  const { octets } = await faireDocument({ genre: 'plan-docx', bloc, nom: '' }, source, reglages);
  expect(await erreursOffice(octets, 'plan.docx')).toEqual([]);
  return decoder(parties(octets).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
};

test('S23, S24, P1: the weak passage is quoted under its pseudonym, the fiche to the letter', async () => {
  const texte = await plan(instantane('RNCP38822'), 'RNCP38822BC01');
  expect(texte).toContain('Nous avons réparé la pompe avec Mme A avant midi.');
  expect(texte).toContain('quelle était votre part à vous ?');
  expect(texte).not.toMatch(/quermadec/i);
  expect(texte).toContain('suivi d’un entretien avec le jury de 20 mn sur le projet.');
});

test('S24: a remark that was set aside asks nothing', async () => {
  const source = { ...instantane('RNCP38822'), vraisNoms: true };
  const lues = createRelecture().lire(
    {
      vue: source.vue,
      textes: source.textes.map(([cle, t]) => ({ cle: cle as TexteKey, marque: t, lire: () => t })),
      noms: [],
    },
    'RNCP38822BC01',
  );
  const ecarts = lues.filter((r) => r.citation === PHRASE).map(ecartDe);
  expect(ecarts.length).toBeGreaterThan(0);
  expect(await plan(source, 'RNCP38822BC01')).toContain(PHRASE);
  expect(await plan({ ...source, vue: { ...source.vue, ecarts } }, 'RNCP38822BC01')).not.toContain(PHRASE);
});

test('S23: where the fiche speaks of no questions, none is printed', async () => {
  const texte = await plan(instantane('RNCP36912'), 'RNCP36912BC01');
  expect(texte).not.toContain('Préparer l’entretien');
  expect(texte).not.toContain('la pompe');
});
