// The reading of a whole livret: what is read again, where remarks stand, what is said across texts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesDe } from '#shared/domain/relecture/passages.ts';
import { createRelecture, type TexteALire } from '#shared/domain/relecture/relecture.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { chapitreKey, PARCOURS_KEY, situationKey, type TexteKey } from '#shared/domain/texte/texte-key.ts';
import { anExperience, aSituation } from '#test/support/builders/entities.ts';
import { aFiche } from '#test/support/builders/fiche.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { aVue } from '#test/support/builders/vue.ts';
import { enTexte, fautes } from './support.ts';

const fiche = aFiche({ blocs: [2, 2] });
const situations = fiche.blocs
  .flatMap((bloc) => bloc.competences)
  .map(({ id }, rang) => aSituation({ id: `s${rang}`, ordre: rang, competenceId: id }));

const vueDe = (textes: ReadonlyMap<TexteKey, RichText>, over: Parameters<typeof aVue>[0] = {}) =>
  aVue({
    fiche,
    situations,
    textes: [...textes].map(([cle, texte]) => resumerTexte(cle, texte, '2026-11-20T11:00:00.000Z')),
    ...over,
  });

/** Reads, and tells which texts were opened. */
const lecteur = () => {
  const relecture = createRelecture();
  return (
    textes: ReadonlyMap<TexteKey, RichText>,
    over: Parameters<typeof aVue>[0] = {},
    { noms = [], bloc }: { noms?: string[]; bloc?: string } = {},
  ) => {
    const lus: string[] = [];
    const aLire: TexteALire[] = [...textes].map(([cle, texte]) => ({
      cle,
      marque: texte,
      lire: () => {
        lus.push(cle);
        return texte;
      },
    }));
    return { remarques: relecture.lire({ vue: vueDe(textes, over), textes: aLire, noms }, bloc), lus };
  };
};

const sigles = (remarques: readonly Remarque[]) =>
  remarques.filter(({ regle }) => regle === 'sigle-inexplique').map(({ cle }) => cle);

describe('T16: only what changed is read again', () => {
  const un = situationKey('s0');
  const deux = situationKey('s1');
  const textes = new Map([
    [un, aText('On a réparé la lampe.')],
    [deux, aText('J’ai compté les navires.')],
  ]);

  test('the same texts are not opened twice, in another view of the same fiche either', () => {
    const lire = lecteur();
    const premier = lire(textes);
    expect(premier.lus).toEqual([un, deux]);
    const second = lire(textes, { fiche: structuredClone(fiche) });
    expect(second.lus).toEqual([]);
    expect(second.remarques).toEqual(premier.remarques);
  });

  test('a text that changed is opened alone, and the whole is what a new reading says', () => {
    const lire = lecteur();
    lire(textes);
    const apres = new Map([...textes, [un, aText('J’ai réparé la lampe.')] as const]);
    const { lus, remarques } = lire(apres);
    expect(lus).toEqual([un]);
    expect(remarques).toEqual(lecteur()(apres).remarques);
  });

  test('a name more in the register, or another wording of the fiche, opens them all again', () => {
    const lire = lecteur();
    lire(textes);
    expect(lire(textes, {}, { noms: ['Morel'] }).lus).toEqual([un, deux]);
    const autre = structuredClone(fiche);
    autre.activitesVisees = ['Compter les navires'];
    expect(lire(textes, { fiche: autre }, { noms: ['Morel'] }).lus).toEqual([un, deux]);
  });

  test('a text that left is forgotten, and its remarks with it', () => {
    const lire = lecteur();
    lire(textes);
    const { remarques } = lire(new Map([...textes].slice(1)));
    expect(remarques.filter(({ cle }) => cle === un)).toEqual([]);
  });
});

describe('T17: where a remark stands', () => {
  test('its citation is what stands between its offsets, a citation of preuve aside', () => {
    const corpus = fautes().map(({ texte }) => texte);
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: 1, maxLength: 6 }), (parties) => {
        const texte = enTexte(parties.join('\n\n'), 'x');
        const textesDesBlocs = new Map([...blocs(texte)].map((bloc) => [bloc.attrs.id, texteDuBloc(bloc)]));
        const { remarques } = lecteur()(new Map([[situationKey('s0'), texte]]));
        for (const { blockId, debut, fin, citation, message } of remarques) {
          expect(citation).not.toBe('');
          expect(message.length).toBeGreaterThan(30);
          if (blockId === null || citation.includes('[preuve:')) continue;
          expect(textesDesBlocs.get(blockId)?.slice(debut, fin)).toBe(citation);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no text makes it fail, and every sentence of a passage is inside it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (mots) => {
        const texte = aText(mots);
        lecteur()(new Map([[situationKey('s0'), texte]]));
        for (const { phrases, texte: lu, plat } of passagesDe(texte)) {
          expect(plat.length).toBe(lu.length);
          let depuis = 0;
          for (const { debut, fin, plat: dit } of phrases) {
            expect(debut).toBeGreaterThanOrEqual(depuis);
            expect(dit.length).toBe(fin - debut);
            depuis = fin;
          }
          expect(depuis).toBeLessThanOrEqual(lu.length);
        }
      }),
    );
  });

  test('« M. Durand » and « Mme B. » do not end a sentence; a stop inside quotes does with its mark', () => {
    const [passage] = passagesDe(aText('J’ai vu M. Durand. « C’est fait. » Puis Mme B. est venue. Fin'));
    expect(passage?.phrases.map(({ debut, fin }) => passage.texte.slice(debut, fin))).toEqual([
      'J’ai vu M. Durand.',
      '« C’est fait. »',
      'Puis Mme B. est venue.',
      'Fin',
    ]);
  });
});

describe('T7: sigles through a dossier', () => {
  const premier = situationKey('s0');
  const second = situationKey('s1');
  const autreBloc = situationKey('s2');

  test('explained in a first text, known in the next, not in the dossier of another bloc', () => {
    const textes = new Map([
      [premier, aText('Le PCA, plan de continuité d’activité, était vieux.')],
      [second, aText('J’ai relu le PCA.')],
      [autreBloc, aText('J’ai récrit le PCA.')],
    ]);
    expect(sigles(lecteur()(textes).remarques)).toEqual([autreBloc]);
  });

  test('explained in who the candidate is, or in an experience, known everywhere', () => {
    const use = new Map([[premier, aText('J’ai relu le PCA.')]]);
    expect(sigles(lecteur()(use).remarques)).toEqual([premier]);
    const parcours = [PARCOURS_KEY, aText('J’ai tenu le plan de continuité d’activité (PCA).')] as const;
    expect(sigles(lecteur()(new Map([parcours, ...use])).remarques)).toEqual([]);
    const experiences = [anExperience({ contexte: 'Le PCA (plan de continuité d’activité) était vieux.' })];
    expect(sigles(lecteur()(use, { experiences }).remarques)).toEqual([]);
  });

  test('said once for a dossier', () => {
    const textes = new Map([
      [premier, aText('J’ai lu le PCA.')],
      [second, aText('J’ai relu le PCA.')],
    ]);
    expect(sigles(lecteur()(textes).remarques)).toEqual([premier]);
  });
});

test('a chapter left out of its dossier is not read', () => {
  const [bloc] = fiche.blocs;
  const code = bloc?.code ?? '';
  const chapitre = { id: 'c1', genre: 'libre' as const, titre: '', inclus: false };
  const textes = new Map([[chapitreKey(code, 'c1'), aText('On a réparé la lampe.')]]);
  const dossiers = (inclus: boolean) => [{ bloc: code, chapitres: [{ ...chapitre, inclus }] }];
  expect(lecteur()(textes, { dossiers: dossiers(true) }).remarques).toHaveLength(1);
  expect(lecteur()(textes, { dossiers: dossiers(false) }).remarques).toEqual([]);
});

test('with a bloc, only its texts and the common ones speak', () => {
  const textes = new Map([
    [PARCOURS_KEY, aText('On a tenu le phare.')],
    [situationKey('s0'), aText('On a réparé la lampe.')],
    [situationKey('s2'), aText('On a repeint la tour.')],
  ]);
  const bloc = fiche.blocs[1]?.code ?? '';
  const cles = lecteur()(textes, {}, { bloc }).remarques.filter(({ regle }) => regle === 'nous-on');
  expect(cles.map(({ cle }) => cle)).toEqual([PARCOURS_KEY, situationKey('s2')]);
});

test('T15: straight apostrophes are said once for the livret', () => {
  const textes = new Map(
    ['s0', 's1', 's2'].map((id) => [situationKey(id), aText("J'ai réparé l'échelle.")] as const),
  );
  const dites = lecteur()(textes).remarques.filter(({ regle }) => regle === 'typographie');
  expect(dites).toHaveLength(1);
  expect(dites[0]?.message).toContain('6 fois');
});

test('T12: a bloc much thinner than the others is said with its title', () => {
  const textes = new Map([
    [situationKey('s0'), aText('Je relève la lampe. '.repeat(60))],
    [situationKey('s1'), aText('Je relève la lampe. '.repeat(60))],
    [situationKey('s2'), aText('Je relève la lampe.')],
  ]);
  const { remarques } = lecteur()(textes);
  expect(remarques.filter(({ regle, cle }) => regle === 'desequilibre' && cle === null)).toMatchObject([
    { bloc: fiche.blocs[1]?.code, citation: fiche.blocs[1]?.intitule },
  ]);
});

test.each([
  ['one endless word', 'a'.repeat(100_000)],
  ['nothing but fixed spaces', `a${'\u00A0'.repeat(100_000)}b`],
  ['sentences that never end', 'j’ai participé à la vie du service et je note '.repeat(2_500)],
  ['brackets and quotes never closed', '(« '.repeat(30_000)],
])('T16: %s is read to its end', (_, mots) => {
  expect(lecteur()(new Map([[situationKey('s0'), aText(mots)]])).lus).toHaveLength(1);
});
