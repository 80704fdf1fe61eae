// A livret as large as the longest dossiers: 45 compétences, 100,000 words, 500 proofs. Seeded: always the same.
import { sha256Of } from '#core/livret/describe-file.ts';
import type { WholeLivret } from '#core/livret/write-livret.ts';
import { Candidat, type Couverture, NATURES, Projet } from '#shared/domain/livret/entities.ts';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import type { Block, RichText } from '#shared/domain/texte/rich-text.ts';
import { MOTIVATION_KEY, PARCOURS_KEY, situationKey } from '#shared/domain/texte/texte-key.ts';
import { anExperience, aPreuve, aSituation, aStructure } from './entities.ts';
import { anArchive } from './fiche.ts';

export interface FullLivretOptions {
  readonly blocs?: number;
  readonly competencesParBloc?: number;
  readonly mots?: number;
  readonly preuves?: number;
  readonly experiences?: number;
  /** Bytes of each proof's file. */
  readonly octets?: number;
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const MOTS =
  'je décide de reprendre la lampe avec l’équipe afin que le phare tienne pendant la tempête et que les navires passent sans retard malgré la panne du générateur dont j’ai relevé les mesures chaque nuit pour comparer deux réglages puis choisir le plus sûr'.split(
    ' ',
  );

/** A PNG header that measures 800 × 600, then noise: bytes that no compression makes small. */
const fakePng = (rank: number, size: number): Uint8Array => {
  const random = seededRandom(rank + 1);
  const bytes = Uint8Array.from({ length: Math.max(size, 64) }, () => Math.floor(random() * 256));
  bytes.set([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0x20,
  ]);
  bytes.set([0, 0, 2, 0x58, 8, 2, 0, 0, 0], 20);
  return bytes;
};

export const aFullLivret = ({
  blocs = 5,
  competencesParBloc = 9,
  mots = 100_000,
  preuves = 500,
  experiences = 12,
  octets = 40_000,
}: FullLivretOptions = {}): WholeLivret => {
  const random = seededRandom(20_261_123);
  const below = (n: number) => Math.floor(random() * n);
  const archive = anArchive({ blocs: Array.from({ length: blocs }, () => competencesParBloc) });
  const codes = archive.fiche.blocs.map(({ code }) => code);
  const competences = archive.fiche.blocs.flatMap((bloc) => bloc.competences.map(({ id }) => id));
  const sentence = (n: number) => Array.from({ length: n }, () => MOTS[below(MOTS.length)]).join(' ');

  const text = (words: number, root: string): RichText => {
    const content: Block[] = [];
    for (let left = words, rank = 0; left > 0; rank++) {
      const size = Math.min(left, 60 + below(60));
      left -= size;
      const cited = preuves > 0 && rank % 3 === 1 ? `p${below(preuves)}` : null;
      content.push({
        type: 'paragraph',
        attrs: { id: `${root}n${rank}`, element: ELEMENTS[rank % ELEMENTS.length] ?? null },
        content: [
          { type: 'text', text: sentence(size) },
          ...(cited ? [{ type: 'preuveRef' as const, attrs: { preuveId: cited } }] : []),
        ],
      });
    }
    return { type: 'doc', version: 1, content };
  };

  const files = Array.from({ length: preuves }, (_, rank) => {
    const bytes = fakePng(rank, octets);
    return {
      fichier: {
        sha256: sha256Of(bytes),
        nom: `preuve-${rank + 1}.png`,
        mime: 'image/png',
        taille: bytes.byteLength,
        largeur: 800,
        hauteur: 600,
      },
      octets: bytes,
    };
  });
  const situations = competences.flatMap((competenceId, rank) =>
    [0, 1].map((second) =>
      aSituation({
        id: `s${rank}x${second}`,
        ordre: second,
        competenceId,
        experienceId: `e${below(experiences)}`,
        titre: sentence(6),
        role: sentence(8),
      }),
    ),
  );
  const shared = Math.round(mots * 0.05);
  const each = Math.floor((mots - 2 * shared) / situations.length);
  const couvertures = competences.flatMap((competenceId) =>
    Array.from({ length: experiences }, (_, rank) => `e${rank}`)
      .filter(() => random() < 0.4)
      .map(
        (experienceId): Couverture => ({
          competenceId,
          experienceId,
          profondeur: (1 + below(3)) as Couverture['profondeur'],
        }),
      ),
  );
  return {
    identite: { id: 'complet', exemple: false, creeLe: '2026-01-01T08:00:00.000Z' },
    archive,
    candidat: Candidat.parse({ prenom: 'Anne', nom: 'Le Goff', genre: 'feminin' }),
    projet: Projet.parse({ blocsVises: codes, recevabilite: '2026-05-04' }),
    structures: Array.from({ length: 4 }, (_, rank) =>
      aStructure({ id: `t${rank}`, nom: sentence(3), description: sentence(80) }),
    ),
    experiences: Array.from({ length: experiences }, (_, rank) =>
      anExperience({
        id: `e${rank}`,
        ordre: rank,
        nature: NATURES[rank % NATURES.length] ?? 'poste',
        intitule: sentence(4),
        structureId: `t${rank % 4}`,
        debut: `${2010 + rank}-03`,
        contexte: sentence(60),
      }),
    ),
    preuves: files.map(({ fichier }, rank) =>
      aPreuve({
        id: `p${rank}`,
        ordre: rank,
        legende: sentence(8),
        montre: sentence(20),
        alt: sentence(12),
        experienceId: `e${rank % experiences}`,
        fichier: fichier.sha256,
      }),
    ),
    situations,
    couvertures,
    reponses: codes.map((bloc) => ({ bloc, rang: 1, fait: true, preuves: preuves > 0 ? ['p0'] : [] })),
    dossiers: [],
    soutenances: [],
    pseudonymes: [],
    ecarts: [],
    gabarits: [],
    questionsAuTuteur: [],
    repetitions: [],
    textes: [
      { cle: PARCOURS_KEY, texte: text(shared, 'parcours') },
      { cle: MOTIVATION_KEY, texte: text(shared, 'motivation') },
      ...situations.map(({ id }) => ({ cle: situationKey(id), texte: text(each, id) })),
    ],
    fichiers: files,
  };
};
