// A livret in memory for the tests of documents: a real fiche, an invented candidate, texts made by arithmetic.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FichierOctets } from '#core/export/fichier-octets.ts';
import { type Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { type Experience, Preuve } from '#shared/domain/livret/entities.ts';
import { LivretView } from '#shared/domain/livret/livret.ts';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';
import { preuvesCitees, texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { Block, Inline, RichText } from '#shared/domain/texte/rich-text.ts';
import { png } from './png.ts';

export const lireFiche = (code: string): Fiche =>
  FicheArchive.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../resources/fiches/${code}.json`), 'utf8')),
  ).fiche;

const PHRASES = [
  'En mars 2023, l’éditeur de notre portail annonce la fin de la maintenance pour décembre.',
  'La Coopérative réunit 1\u00a0140 adhérents\u202f; on me demande un remplaçant avant l’été.',
  'Je suis seule à instruire le choix, et j’en réponds devant le directeur des services.',
  'J’ai d’abord écrit ce qu’il fallait surveiller\u00a0: l’authentification, l’accessibilité, le coût de l’hébergement.',
  'Pour chaque sujet, j’ai retenu trois sources, dont une en anglais, après en avoir essayé sept.',
  'Au bout d’un mois, j’avais quarante-deux pages que personne ne lisait\u00a0: je décrivais des outils.',
  'J’ai demandé aux deux développeurs de la remplir sans moi, puis j’ai comparé nos notes.',
  'Avec le recul, je poserais la grille avant de lire la première source.',
  'J’ai repris cette règle en 2024 pour le réseau de capteurs, où trois semaines ont suffi.',
  'Les adhérents, eux, appellent deux fois moins\u00a0: 318 demandes en mars contre 712 en janvier.',
];

let compteur = 0;
const id = (): string => `b${String(++compteur).padStart(6, '0')}`;
const texte = (valeur: string, ...marques: ('bold' | 'italic' | 'underline')[]): Inline => ({
  type: 'text',
  text: valeur,
  ...(marques.length > 0 && { marks: marques.map((type) => ({ type })) }),
});
export const para = (...content: Inline[]): Block => ({
  type: 'paragraph',
  attrs: { id: id(), element: null },
  content,
});
const cite = (preuveId: string): Inline => ({ type: 'preuveRef', attrs: { preuveId } });
const cellule = (type: 'tableHeader' | 'tableCell', valeur: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [para(texte(valeur))],
});

const mots = (nombre: number, graine: number): string => {
  const phrases: string[] = [];
  let total = 0;
  for (let rang = graine; total < nombre; rang++) {
    const phrase = PHRASES[rang % PHRASES.length] ?? '';
    phrases.push(phrase);
    total += compterMots(phrase);
  }
  return phrases.join(' ');
};

export interface Taille {
  readonly fiche?: Fiche;
  readonly bloc?: string;
  /** Words of each situation. */
  readonly mots?: number;
  readonly preuves?: number;
  /** Bytes of noise in each picture, to weigh like photographs. */
  readonly lourdes?: boolean;
  readonly competences?: number;
  /** Blocs told; all of the fiche when absent. */
  readonly tousLesBlocs?: boolean;
}

export interface LivretDocument {
  readonly vue: LivretView;
  readonly textes: Map<string, RichText>;
  readonly fichiers: Map<string, FichierOctets>;
}

const situationTexte = (
  rang: number,
  voulus: number,
  preuveIds: readonly string[],
  imageSha: string,
): RichText => {
  const p = (i: number) => preuveIds[(rang + i) % Math.max(1, preuveIds.length)];
  const citer = (i: number): Inline[] => {
    const preuve = p(i);
    return preuve ? [texte(' ('), cite(preuve), texte(').')] : [];
  };
  const tranche = Math.max(20, Math.floor(voulus / 6));
  const blocs: Block[] = [
    para(texte(mots(tranche, rang))),
    para(texte(mots(tranche, rang + 3)), ...citer(0)),
    {
      type: 'heading',
      attrs: { id: id(), element: null, level: 1 },
      content: [texte('Comment je m’y suis prise')],
    },
    para(texte('Trois temps', 'bold'), texte(', dont '), texte('un seul', 'italic'), texte(' était prévu.')),
    {
      type: 'bulletList',
      attrs: { id: id(), element: null },
      content: ['Écouter les équipes', 'Comparer sans moi', 'Décider par écrit'].map((t) => ({
        type: 'listItem' as const,
        attrs: { id: id(), element: null },
        content: [para(texte(t))],
      })),
    },
    para(texte(mots(tranche, rang + 5))),
  ];
  if (rang % 3 === 1)
    blocs.push({
      type: 'table',
      attrs: { id: id(), element: null, legende: 'Les quatre solutions retenues, notées de 0 à 5' },
      content: [
        {
          type: 'tableRow',
          content: ['Critère', 'Poids', 'A', 'B', 'C', 'D'].map((t) => cellule('tableHeader', t)),
        },
        ...[
          'Accessibilité vérifiée à l’écran',
          'Authentification par l’annuaire existant',
          'Coût sur cinq ans',
        ].map((t, i) => ({
          type: 'tableRow' as const,
          content: [t, '3', String(i), '5', '3', '4'].map((v) => cellule('tableCell', v)),
        })),
      ],
    });
  blocs.push(
    para(texte(mots(tranche, rang + 7)), ...citer(1)),
    {
      type: 'blockquote',
      attrs: { id: id(), element: null },
      content: [para(texte('Une veille qui ne prépare pas une décision n’est qu’une collection.'))],
    },
    para(texte(mots(tranche, rang + 2))),
  );
  if (rang % 3 === 2 && imageSha)
    blocs.push({
      type: 'image',
      attrs: {
        id: id(),
        element: null,
        fichier: imageSha,
        legende: 'Demandes reçues par téléphone, par mois',
        alt: 'Histogramme : 712 en janvier, 318 en mars',
        largeur: 1,
      },
    });
  blocs.push(para(texte(mots(tranche, rang + 1))));
  return { type: 'doc', version: 1, content: blocs };
};

export const livretDocument = (taille: Taille = {}): LivretDocument => {
  compteur = 0;
  const fiche = taille.fiche ?? lireFiche('RNCP38822');
  const codes = taille.tousLesBlocs
    ? fiche.blocs.map((b) => b.code)
    : [taille.bloc ?? fiche.blocs[0]?.code ?? ''];
  const experiences: Experience[] = ['Portail adhérents', 'Réseau de capteurs', 'Facturation'].map(
    (intitule, ordre) => ({
      id: `e-${ordre}`,
      ordre,
      nature: ordre === 2 ? 'projet' : 'poste',
      intitule,
      structureId: ordre === 1 ? 's-2' : 's-1',
      debut: `${2019 + ordre * 2}-03`,
      fin: ordre === 2 ? null : `${2020 + ordre * 2}-06`,
      enCours: ordre === 2,
      contexte: mots(40, ordre),
      place: 'Chef de projet technique, rattachée au directeur des services.',
      equipe: 'Deux développeurs et une graphiste.',
      moyens: 'Un budget de 90\u00a0000 euros, un annuaire existant.',
      resultats: 'Le portail a ouvert en octobre, sous le budget. Les appels ont baissé de moitié.',
    }),
  );
  const fichiers = new Map<string, FichierOctets>();
  const ajouter = (
    nom: string,
    mime: string,
    octets: Uint8Array,
    largeur: number | null,
    hauteur: number | null,
  ) => {
    const sha = createHash('sha256').update(octets).digest('hex');
    fichiers.set(sha, { nom, mime, octets, largeur, hauteur });
    return sha;
  };
  const figure = ajouter('figure.png', 'image/png', png(800, 300), 800, 300);
  const preuves = Array.from({ length: taille.preuves ?? 5 }, (_, ordre): Preuve => {
    const pdf = ordre % 5 === 3;
    const [l, h] = ordre % 2 === 0 ? [900, 1200] : [1200, 700];
    const fichier = pdf
      ? ajouter(
          `compte-rendu-${ordre}.pdf`,
          'application/pdf',
          new TextEncoder().encode(`%PDF-1.4 ${ordre}`),
          null,
          null,
        )
      : taille.lourdes
        ? ajouter(`preuve-${ordre}.png`, 'image/png', png(258, 258, ordre + 2, true), 258, 258)
        : ajouter(`preuve-${ordre}.png`, 'image/png', png(l ?? 900, h ?? 700, ordre + 2), l ?? 900, h ?? 700);
    return Preuve.parse({
      id: `p-${ordre}`,
      ordre,
      legende: pdf ? 'Compte rendu du comité du 22 juin' : `Grille de choix, version ${ordre + 1}`,
      montre: 'Que j’ai posé les critères avant de comparer les solutions, et qui les a notés.',
      alt: 'Grille de six critères notés de 0 à 5 pour quatre solutions.',
      confidentielle: ordre === 4,
      date: '2023-06-02',
      experienceId: 'e-0',
      fichier,
    });
  });
  const textes = new Map<string, RichText>();
  const situations: LivretView['situations'] = [];
  const couvertures: LivretView['couvertures'] = [];
  for (const bloc of fiche.blocs.filter((b) => codes.includes(b.code)))
    for (const [rang, competence] of bloc.competences.slice(0, taille.competences).entries()) {
      const situation = {
        id: `sit-${competence.id}`,
        ordre: situations.length,
        competenceId: competence.id,
        experienceId: `e-${rang % 3}`,
        titre:
          ['Choisir le socle d’un portail qui s’éteint', 'Trois lots plutôt qu’un', 'L’alerte de trop'][
            rang % 3
          ] ?? '',
        debut: '2023-03',
        fin: '2023-06',
        role: 'Chef de projet technique, équipe de trois',
      };
      situations.push(situation);
      textes.set(
        `situation:${situation.id}`,
        situationTexte(
          rang,
          taille.mots ?? 250,
          preuves.map((p) => p.id),
          figure,
        ),
      );
      couvertures.push({
        competenceId: competence.id,
        experienceId: `e-${rang % 3}`,
        profondeur: ((rang % 3) + 1) as 1 | 2 | 3,
      });
    }
  textes.set('candidat:parcours', {
    type: 'doc',
    version: 1,
    content: [para(texte(mots(120, 4))), para(texte(mots(80, 6)))],
  });
  textes.set('candidat:motivation', { type: 'doc', version: 1, content: [para(texte(mots(150, 1)))] });
  for (const code of codes)
    textes.set(`reponse:${code}:1`, { type: 'doc', version: 1, content: [para(texte(mots(90, 3)))] });
  const vue = LivretView.parse({
    identite: { id: 'livret-essai', exemple: true, creeLe: '2026-11-23T08:00:00.000Z' },
    nomFichier: 'essai.livret',
    fiche,
    candidat: { prenom: 'Nadège', nom: 'Le Bihan', genre: 'feminin' },
    projet: { blocsVises: codes },
    structures: [
      {
        id: 's-1',
        nom: 'Coopérative du Val',
        secteur: 'Agriculture',
        lieu: 'Redon',
        effectif: '85 salariés',
        description: mots(60, 2),
      },
      {
        id: 's-2',
        nom: 'Syndicat des eaux de Brocéliande',
        secteur: 'Eau',
        lieu: 'Plélan',
        effectif: '40 agents',
        description: mots(50, 5),
      },
    ],
    experiences,
    preuves,
    situations,
    couvertures,
    reponses: codes.map((bloc) => ({
      bloc,
      rang: 1,
      fait: true,
      preuves: preuves.slice(0, 2).map((p) => p.id),
    })),
    dossiers: [],
    soutenances: [],
    pseudonymes: [],
    ecarts: [],
    gabarits: [],
    questionsAuTuteur: [],
    repetitions: [],
    textes: [...textes].map(([cle, valeur]) => ({
      cle,
      mots: compterMots(texteBrut(valeur)),
      preuvesCitees: preuvesCitees(valeur),
      elements: [],
      extrait: '',
      modifieLe: '2026-11-23T08:00:00.000Z',
    })),
    fichiers: [...fichiers].map(([sha256, f]) => ({
      sha256,
      nom: f.nom,
      mime: f.mime,
      taille: f.octets.length,
      largeur: f.largeur,
      hauteur: f.hauteur,
    })),
    revision: 1,
    modifieLe: '2026-11-23T08:00:00.000Z',
  });
  return { vue, textes, fichiers };
};
