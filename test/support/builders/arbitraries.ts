// Arbitrary livrets and changes, for property tests on the fiche of the builders (two blocs of two compétences).
import fc from 'fast-check';
import { Gabarit } from '#shared/domain/gabarit/gabarit.ts';
import {
  Candidat,
  CHAPITRES,
  Dossier,
  Experience,
  NATURES,
  Preuve,
  Projet,
  Reponse,
  Situation,
  Soutenance,
  Structure,
} from '#shared/domain/livret/entities.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { GENRES_DE_NOM, Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import type { Ecart } from '#shared/domain/relecture/ecart.ts';
import { REGLES } from '#shared/domain/relecture/remarque.ts';
import { CONFIANCES, ETATS, RemarqueRecue, Retour } from '#shared/domain/relectures/entities.ts';
import { COLONNES_DE_GRILLE } from '#shared/domain/relectures/grille.ts';
import { ETATS_DE_QUESTION, QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { ROLES_DE_RELECTEUR } from '#shared/domain/relectures/relecteur.ts';
import { TYPES_LUS } from '#shared/domain/relectures/retour.ts';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import { Repetition } from '#shared/domain/soutenance/repetition.ts';
import type { Block, Inline, RichText } from '#shared/domain/texte/rich-text.ts';
import { aFiche } from './fiche.ts';

const fiche = aFiche();
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const date = pick(null, '2019', '2019-04', '2019-04-03');
const bloc = pick(...fiche.blocs.map(({ code }) => code));
const competence = pick(...fiche.blocs.flatMap(({ competences }) => competences.map(({ id }) => id)));
const id = (prefix: string, count = 3) => fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);
const ordre = fc.nat({ max: 5 });
const depth = pick(1 as const, 2 as const, 3 as const);

const candidat = fc
  .record({ prenom: words, nom: words, genre: pick('feminin', 'masculin', 'neutre') })
  .map((v) => Candidat.parse(v));
const projet = fc
  .record({
    blocsVises: fc.uniqueArray(bloc),
    depot: pick(null, '2027-01-15'),
    motsParCompetence: fc.integer({ min: 50, max: 900 }),
    objectifs: fc.dictionary(fc.oneof(bloc, competence), fc.integer({ min: 50, max: 9_000 }), { maxKeys: 3 }),
    relecteurs: fc.uniqueArray(fc.record({ auteur: words, nom: words, role: pick(...ROLES_DE_RELECTEUR) }), {
      selector: ({ auteur }) => auteur,
      maxLength: 2,
    }),
  })
  .map((v) => Projet.parse(v));
const structure = fc.record({ id: id('str'), nom: words, description: words }).map((v) => Structure.parse(v));
const experience = (structureId: fc.Arbitrary<string | null>) =>
  fc
    .record({
      id: id('exp'),
      ordre,
      nature: pick(...NATURES),
      intitule: words,
      structureId,
      debut: date,
      enCours: fc.boolean(),
    })
    .map((v) => Experience.parse(v));
const preuve = (experienceId: fc.Arbitrary<string | null>) =>
  fc
    .record({ id: id('pre'), ordre, legende: words, confidentielle: fc.boolean(), experienceId, date })
    .map((v) => Preuve.parse(v));
const situation = (experienceId: fc.Arbitrary<string | null>) =>
  fc
    .record({ id: id('sit'), ordre, competenceId: competence, experienceId, titre: words })
    .map((v) => Situation.parse(v));
const reponse = fc
  .record({
    bloc,
    rang: fc.integer({ min: 1, max: 2 }),
    fait: fc.boolean(),
    preuves: fc.uniqueArray(id('pre')),
  })
  .map((v) => Reponse.parse(v));
const dossier = fc
  .record({
    bloc,
    chapitres: fc.array(fc.record({ id: id('cha'), genre: pick(...CHAPITRES), titre: words })),
  })
  .map((v) => Dossier.parse(v));
const soutenance = fc
  .record({
    bloc,
    minutes: pick(null, 15),
    parties: fc.array(
      fc.record({
        id: id('par'),
        genre: pick('introduction', 'corps', 'conclusion'),
        titre: words,
        secondes: fc.nat({ max: 900 }),
        preuves: fc.uniqueArray(id('pre')),
        competences: fc.uniqueArray(competence),
      }),
      { maxLength: 3 },
    ),
  })
  .map((v) => Soutenance.parse(v));

const remarque = fc
  .record({
    id: id('rem'),
    ordre,
    type: pick(...TYPES_LUS),
    auteur: words,
    date: pick(null, '2026-11-25T18:30:00Z'),
    texte: words,
    citation: words,
    competence: fc.option(competence, { nil: null }),
    confiance: pick(...CONFIANCES),
    ancre: pick(null, 'b1'),
    place: pick(null, { cle: 'situation:sit1', blockId: 'b1', debut: 0, fin: 4, exacte: true }),
    propositions: fc.uniqueArray(competence),
    reponses: fc.array(fc.record({ auteur: words, date: fc.constant(null), texte: words }), { maxLength: 2 }),
    resolu: fc.boolean(),
    etat: pick(...ETATS),
    colonne: pick(null, ...COLONNES_DE_GRILLE),
    reponse: words,
    reponseLe: pick(null, '2026-11-26T08:00:00.000Z'),
  })
  .map((v) => RemarqueRecue.parse(v));
const retourId = pick('a'.repeat(64), 'b'.repeat(64));
const retour = fc
  .record({
    id: retourId,
    nom: words,
    recuLe: fc.constant('2026-11-25T19:00:00.000Z'),
    remarques: fc.uniqueArray(id('rem')),
  })
  .map((v) => Retour.parse(v));
const pseudonyme = fc
  .record({
    id: id('pse'),
    genre: pick(...GENRES_DE_NOM),
    nom: words.map((mot) => `N${mot}`.trim()),
    pseudonyme: pick('Mme A', 'Entreprise B'),
    variantes: fc.array(
      words.map((mot) => `V${mot}`.trim()),
      { maxLength: 2 },
    ),
    applique: fc.boolean(),
  })
  .map((v) => Pseudonyme.parse(v));

const gabarit = fc
  .record({
    bloc,
    nom: words,
    fichier: pick('a'.repeat(64)),
    correspondances: fc.array(
      fc.record({
        place: pick('accolades:nom', 'zone:parcours'),
        mots: words,
        partie: pick('candidat.nom', 'rien'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((v) => Gabarit.parse(v));

const ecart: fc.Arbitrary<Ecart> = fc.record({
  regle: pick(...REGLES.slice(0, 3)),
  lieu: pick('', 'situation:sit1', 'RNCP38822BC01-C01'),
  citation: pick('', 'Nous avons réparé la pompe.'),
});

const questionAuTuteur = fc
  .record({
    id: id('que'),
    cle: pick('situation:sit1', 'candidat:parcours'),
    blockId: pick('b1', 'b2'),
    debut: ordre,
    citation: words,
    texte: words.map((mot) => `Q${mot}`),
    poseeLe: fc.constant('2026-11-20T09:30:00.000Z'),
    etat: pick(...ETATS_DE_QUESTION),
    reponses: fc.array(
      fc.record({
        auteur: words,
        date: pick(null, '2026-11-25T18:30:00Z'),
        texte: words,
        dite: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map((v) => QuestionAuTuteur.parse(v));
const repetition = fc
  .record({
    id: id('rep'),
    bloc,
    le: fc.constant('2026-11-25T19:00:00.000Z'),
    parties: fc.array(
      fc.record({
        id: id('par'),
        titre: words,
        prevues: fc.nat(1_200),
        mesurees: fc.nat(1_800),
        finie: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((v) => Repetition.parse(v));

const orNull = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null });

/** Any operation; those that name something absent are to be refused whole. */
export const anOperation: fc.Arbitrary<Operation> = fc.oneof(
  candidat.map((valeur): Operation => ({ op: 'mettre-candidat', valeur })),
  projet.map((valeur): Operation => ({ op: 'mettre-projet', valeur })),
  structure.map((valeur): Operation => ({ op: 'mettre-structure', valeur })),
  id('str').map((i): Operation => ({ op: 'retirer-structure', id: i })),
  experience(orNull(id('str'))).map((valeur): Operation => ({ op: 'mettre-experience', valeur })),
  id('exp').map((i): Operation => ({ op: 'retirer-experience', id: i })),
  preuve(orNull(id('exp'))).map((valeur): Operation => ({ op: 'mettre-preuve', valeur })),
  id('pre').map((i): Operation => ({ op: 'retirer-preuve', id: i })),
  situation(orNull(id('exp'))).map((valeur): Operation => ({ op: 'mettre-situation', valeur })),
  id('sit').map((i): Operation => ({ op: 'retirer-situation', id: i })),
  fc
    .record({ competenceId: competence, experienceId: id('exp'), profondeur: depth })
    .map((valeur): Operation => ({ op: 'mettre-couverture', valeur })),
  fc
    .record({ competenceId: competence, experienceId: id('exp') })
    .map((cle): Operation => ({ op: 'retirer-couverture', ...cle })),
  reponse.map((valeur): Operation => ({ op: 'mettre-reponse', valeur })),
  dossier.map((valeur): Operation => ({ op: 'mettre-dossier', valeur })),
  bloc.map((b): Operation => ({ op: 'retirer-dossier', bloc: b })),
  soutenance.map((valeur): Operation => ({ op: 'mettre-soutenance', valeur })),
  bloc.map((b): Operation => ({ op: 'retirer-soutenance', bloc: b })),
  remarque.map((valeur): Operation => ({ op: 'mettre-remarque', valeur })),
  id('rem').map((i): Operation => ({ op: 'retirer-remarque', id: i })),
  retour.map((valeur): Operation => ({ op: 'mettre-retour', valeur })),
  retourId.map((i): Operation => ({ op: 'retirer-retour', id: i })),
  pseudonyme.map((valeur): Operation => ({ op: 'mettre-pseudonyme', valeur })),
  id('pse').map((i): Operation => ({ op: 'retirer-pseudonyme', id: i })),
  gabarit.map((valeur): Operation => ({ op: 'mettre-gabarit', valeur })),
  bloc.map((b): Operation => ({ op: 'retirer-gabarit', bloc: b })),
  ecart.map((valeur): Operation => ({ op: 'mettre-ecart', valeur })),
  ecart.map((valeur): Operation => ({ op: 'retirer-ecart', ...valeur })),
  questionAuTuteur.map((valeur): Operation => ({ op: 'mettre-question-au-tuteur', valeur })),
  id('que').map((i): Operation => ({ op: 'retirer-question-au-tuteur', id: i })),
  repetition.map((valeur): Operation => ({ op: 'mettre-repetition', valeur })),
  id('rep').map((i): Operation => ({ op: 'retirer-repetition', id: i })),
  fc.record({ id: id('ver'), nom: words }).map((v): Operation => ({ op: 'nommer-version', ...v })),
  id('ver').map((i): Operation => ({ op: 'retirer-version', id: i })),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text): Inline => ({ type: 'text', text })),
  fc
    .string({ minLength: 1, maxLength: 9 })
    .map((text): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })),
  id('pre').map((preuveId): Inline => ({ type: 'preuveRef', attrs: { preuveId } })),
  fc.constant<Inline>({ type: 'hardBreak' }),
);

type Shape = {
  kind: 'p' | 'h' | 'l' | 'q' | 't';
  inlines: Inline[];
  element: (typeof ELEMENTS)[number] | null;
};

/** Any text of the editor, with ids counted from b1. */
export const aRichText: fc.Arbitrary<RichText> = fc
  .array(
    fc.record<Shape>({
      kind: pick('p', 'h', 'l', 'q', 't'),
      inlines: fc.array(inline, { maxLength: 4 }),
      element: fc.option(pick(...ELEMENTS), { nil: null }),
    }),
    { maxLength: 6 },
  )
  .map((shapes) => {
    let last = 0;
    const attrs = (element: Shape['element'] = null) => ({ id: `b${++last}`, element });
    const paragraph = (inlines: Inline[], element: Shape['element'] = null): Block => ({
      type: 'paragraph',
      attrs: attrs(element),
      ...(inlines.length > 0 && { content: inlines }),
    });
    const block = ({ kind, inlines, element }: Shape): Block => {
      if (kind === 'h') return { type: 'heading', attrs: { ...attrs(element), level: 2 }, content: inlines };
      if (kind === 'l')
        return {
          type: 'bulletList',
          attrs: attrs(),
          content: [{ type: 'listItem', attrs: attrs(), content: [paragraph(inlines)] }],
        };
      if (kind === 'q') return { type: 'blockquote', attrs: attrs(), content: [paragraph(inlines)] };
      if (kind === 't')
        return {
          type: 'table',
          attrs: { ...attrs(), legende: 'Tours' },
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(inlines)] },
              ],
            },
          ],
        };
      return paragraph(inlines, element);
    };
    return { type: 'doc', version: 1, content: shapes.map(block) };
  });
