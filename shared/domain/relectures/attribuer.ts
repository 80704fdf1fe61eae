// Gives each remark of a returned file its compétence, by what can be proved, or says that it cannot (SPEC TR1–TR6).
// The chain: the bookmark under the remark; the same text, found once in the livret; the nearest paragraphs known before
// and after, when both say the same. Otherwise the remark waits « à rattacher », with proposals. Never a guess.
import { compterMots } from '../texte/compter-mots.ts';
import type { ChangementMuet } from './comparer.ts';
import type { CONFIANCES, Place } from './entities.ts';
import type { ColonneDeGrille } from './grille.ts';
import type { RemarqueDeGrille } from './lire-grille.ts';
import { phraseAutour } from './phrases.ts';
import type { RemarqueLueOuConnue } from './reconnaitre.ts';
import type { DocumentLu, ParagrapheLu, Point, RemarqueLue } from './retour.ts';
import { autour, situer } from './situer.ts';

export type Confiance = (typeof CONFIANCES)[number];

/** A block of the livret as it is today. */
export interface BlocActuel {
  readonly cle: string;
  /** Its plain text (texteDuBloc). */
  readonly texte: string;
}

export interface LivretActuel {
  /** Anchor → compétence, in the dossier as it would be exported today. */
  readonly carte: ReadonlyMap<string, string>;
  /** The wording that a dossier prints under the heading of each compétence → its anchor, its compétence. */
  readonly titres?: ReadonlyMap<string, { readonly ancre: string; readonly competence: string }>;
  /** Every block of every text, by its id. */
  readonly blocs: ReadonlyMap<string, BlocActuel>;
}

export interface RemarqueAttribuee extends RemarqueLue {
  /** Of what was written in the grid. */
  readonly colonne?: ColonneDeGrille;
  /** The id under which the livret has it already. */
  readonly connue?: string;
  /** null with « certaine » or « probable »: a part of the dossier that is of no compétence (parcours, conclusion). */
  readonly competence: string | null;
  readonly confiance: Confiance;
  /** The anchor that decided, or null. */
  readonly ancre: string | null;
  readonly place: Place | null;
  /** For the tray: compétences that it may belong to, the likeliest first. */
  readonly propositions: readonly string[];
}

interface Preuve {
  /** null: known to be of no compétence. */
  readonly competence: string | null;
  readonly ancre: string;
  readonly confiance: 'certaine' | 'probable';
}

/** Words under which the same text may stand in two places by chance. */
const MOTS_SURS = 5;
const aplatir = (texte: string): string => texte.normalize('NFC').replace(/\s+/gu, ' ').trim();
const unique = <T>(valeurs: readonly T[]): T[] => [...new Set(valeurs)];

const creerSens =
  ({ carte }: Pick<DocumentLu, 'carte'>, actuel: LivretActuel) =>
  (ancre: string): { competence: string | null } | undefined => {
    // A caption and its picture: « <block>leg ».
    for (const nom of [ancre, ancre.replace(/leg$/, '')]) {
      const competence = actuel.carte.get(nom) ?? carte.get(nom);
      if (competence !== undefined) return { competence };
    }
    // A bookmark of ours that the map of the file does not name stands outside the chapter of the compétences.
    return carte.size > 0 || actuel.blocs.has(ancre) ? { competence: null } : undefined;
  };

/** Texts that stand once in the livret, under the compétence of their block. */
const textesUniques = ({ carte, blocs, titres = new Map() }: LivretActuel): Map<string, Preuve | null> => {
  const vus = new Map<string, Preuve | null>();
  for (const [id, { texte }] of blocs) {
    const cle = aplatir(texte);
    if (compterMots(cle) < MOTS_SURS) continue;
    vus.set(
      cle,
      vus.has(cle) ? null : { competence: carte.get(id) ?? null, ancre: id, confiance: 'probable' },
    );
  }
  for (const [texte, titre] of titres) {
    const cle = aplatir(texte);
    if (compterMots(cle) >= MOTS_SURS)
      vus.set(cle, vus.has(cle) ? null : { ...titre, confiance: 'probable' });
  }
  return vus;
};

type Decision = Preuve | 'conflit' | null;

const accorder = (preuves: readonly Preuve[]): Decision => {
  const [premiere] = preuves;
  if (premiere === undefined) return null;
  return preuves.every((p) => p.competence === premiere.competence) ? premiere : 'conflit';
};

/** A change of words that was tracked in one paragraph: its sentence, as it left. */
const phraseDuFichier = (r: RemarqueLue, p: ParagrapheLu | undefined): Place['phrase'] => {
  if (p === undefined || 'ancres' in r || r.debut.paragraphe !== r.fin.paragraphe) return null;
  const mots = r.texte.replace(/\n+$/u, '');
  const { avant: debut } = r.debut;
  if (r.type === 'suppression' && p.avant.startsWith(mots, debut))
    return phraseAutour(p.avant, { debut, fin: debut + mots.length });
  return r.type === 'insertion' ? phraseAutour(p.avant, { debut, fin: debut }) : null;
};

const ENTETE = /^(comp|chap)/;
const DANS_LE_FIL: ReadonlySet<ParagrapheLu['lieu']> = new Set(['corps', 'tableau', 'zone']);

/** `muets`: the changes made without tracking (comparer.ts) and what was written in the grids (lire-grille.ts). */
export const attribuer = (
  document: Omit<DocumentLu, 'remarques'> & { readonly remarques: readonly RemarqueLueOuConnue[] },
  actuel: LivretActuel,
  muets: readonly (ChangementMuet | RemarqueDeGrille)[] = [],
): RemarqueAttribuee[] => {
  const { paragraphes } = document;
  const sens = creerSens(document, actuel);
  const uniques = textesUniques(actuel);

  const signetsDe = (p: ParagrapheLu) =>
    // A bookmark that holds nothing is what is left of a paragraph that was deleted: it proves nothing of this one.
    p.signets.filter((s) => s.debut.avant !== s.fin.avant || s.debut.apres !== s.fin.apres);
  const preuvesDe = (signets: ParagrapheLu['signets']): Preuve[] =>
    signets.flatMap(({ ancre }) => {
      const dit = sens(ancre);
      return dit ? [{ ...dit, ancre, confiance: 'certaine' as const }] : [];
    });

  const dUnParagraphe = (p: ParagrapheLu): Decision => {
    const parSignet = accorder(preuvesDe(signetsDe(p)));
    if (parSignet !== null) return parSignet;
    return uniques.get(aplatir(p.avant)) ?? null;
  };
  const connus = paragraphes.map(
    (p): Decision => (DANS_LE_FIL.has(p.lieu) && !p.sommaire ? dUnParagraphe(p) : null),
  );

  const voisin = (depuis: number, pas: 1 | -1): { decision: Decision; rang: number } => {
    for (let rang = depuis + pas; rang >= 0 && rang < paragraphes.length; rang += pas) {
      const decision = connus[rang] ?? null;
      if (decision !== null) return { decision, rang };
    }
    return { decision: null, rang: -1 };
  };

  const parVoisins = (rang: number): Decision => {
    const avant = voisin(rang, -1).decision;
    const apres = voisin(rang, 1).decision;
    if (avant === null || apres === null || avant === 'conflit' || apres === 'conflit') return null;
    const memes = avant.competence === apres.competence;
    // What stands before the heading of the next compétence ends the one before, unless it is itself a heading.
    const avantEntete = ENTETE.test(apres.ancre) && paragraphes[rang]?.titre === null;
    return memes || avantEntete ? { ...avant, confiance: 'probable' } : null;
  };

  const auPoint = ({ paragraphe, avant, apres }: Point): Decision => {
    const p = paragraphes[paragraphe];
    if (p === undefined) return null;
    if (p.lieu === 'note' && p.appel !== null) return connus[p.appel] ?? parVoisins(p.appel);
    if (!DANS_LE_FIL.has(p.lieu) || p.sommaire) return null;
    const dessous = signetsDe(p).filter(
      (s) => s.debut.avant <= avant && avant <= s.fin.avant && s.debut.apres <= apres && apres <= s.fin.apres,
    );
    return accorder(preuvesDe(dessous)) ?? connus[paragraphe] ?? parVoisins(paragraphe);
  };

  /** Whole paragraphs inserted before the first one of another compétence: they may end the one above. */
  const entreDeux = (r: RemarqueLue): boolean =>
    r.type === 'insertion' && r.debut.avant === 0 && r.texte.endsWith('\n') && r.debut.paragraphe > 0;

  const decider = (r: RemarqueLue): { decision: Decision; autour: Decision[] } => {
    const points = [r.debut, r.fin];
    const dits = points.map(auPoint);
    for (let rang = r.debut.paragraphe + 1; rang < r.fin.paragraphe; rang++) dits.push(connus[rang] ?? null);
    if (entreDeux(r)) dits.push(voisin(r.debut.paragraphe, -1).decision);
    const autour = [...dits, voisin(r.debut.paragraphe, -1).decision, voisin(r.fin.paragraphe, 1).decision];
    const [premier, dernier] = dits;
    if (premier === null || premier === undefined || dernier === null || dits.includes('conflit'))
      return { decision: null, autour };
    const preuves = dits.filter((d): d is Preuve => d !== null && d !== 'conflit');
    return { decision: accorder(preuves), autour };
  };

  const placer = (r: RemarqueLue, ancre: string): Place | null => {
    if (r.type === 'grille') return null;
    const bloc = actuel.blocs.get(ancre);
    if (bloc === undefined) return null;
    const { cle, texte } = bloc;
    const entourer = (debut: number, fin: number) => ({
      debut,
      fin,
      exacte: true,
      ...autour(texte, debut, fin),
    });
    const p = paragraphes[r.debut.paragraphe];
    const phrase = phraseDuFichier(r, p);
    const ici = { cle, blockId: ancre, avant: '', apres: '', phrase };
    const entier: Place = { ...ici, debut: 0, fin: texte.length, exacte: false };
    if (r.type === 'insertion') {
      // The words just before the insertion say where it goes.
      const avant = p?.avant.slice(Math.max(0, r.debut.avant - 40), r.debut.avant) ?? '';
      const apres = p?.avant.slice(r.debut.avant, r.debut.avant + 40) ?? '';
      const rang = texte.indexOf(avant + apres);
      if (avant + apres === '' || rang === -1 || texte.indexOf(avant + apres, rang + 1) !== -1) return entier;
      return { ...entier, ...entourer(rang + avant.length, rang + avant.length) };
    }
    const mots = (r.type === 'commentaire' ? r.citation : r.texte).replace(/\n+$/, '');
    const rang = texte.indexOf(mots);
    if (mots === '' || rang === -1) return entier;
    if (texte === p?.avant) {
      const debut = r.debut.avant;
      if (texte.startsWith(mots, debut)) return { ...entier, ...entourer(debut, debut + mots.length) };
    }
    if (p?.avant.startsWith(mots, r.debut.avant)) {
      const alors = { debut: r.debut.avant, exacte: true };
      const cotes = autour(p.avant, r.debut.avant, r.debut.avant + mots.length);
      const la = situer({ ...alors, ...cotes }, mots, texte);
      if (la !== null) return { ...entier, ...entourer(la.debut, la.fin) };
    }
    if (texte.indexOf(mots, rang + 1) !== -1) return entier;
    return { ...entier, ...entourer(rang, rang + mots.length) };
  };

  /** What was taken away without tracking belongs where the export had it. */
  const decides = (r: RemarqueLue | ChangementMuet): { decision: Decision; autour: Decision[] } => {
    const ancres = 'ancres' in r ? r.ancres : [];
    const preuves = ancres.flatMap((ancre): Preuve[] => {
      const dit = sens(ancre);
      return dit ? [{ ...dit, ancre, confiance: 'certaine' }] : [];
    });
    return preuves.length > 0 ? { decision: accorder(preuves), autour: preuves } : decider(r);
  };

  return [...document.remarques, ...muets].map((r): RemarqueAttribuee => {
    const { decision, autour } = decides(r);
    if (decision === null || decision === 'conflit') {
      const propositions = unique(
        autour.flatMap((d) => (d === null || d === 'conflit' || d.competence === null ? [] : [d.competence])),
      );
      return { ...r, competence: null, confiance: 'a-rattacher', ancre: null, place: null, propositions };
    }
    const { competence, confiance, ancre } = decision;
    return { ...r, competence, confiance, ancre, place: placer(r, ancre), propositions: [] };
  });
};

/** Whether anything in the file is of this livret: else it is somebody else's document. */
export const reconnu = (document: DocumentLu, actuel: LivretActuel): boolean => {
  const textes = textesUniques(actuel);
  return document.paragraphes.some(
    (p) =>
      p.signets.some(({ ancre }) => actuel.blocs.has(ancre) || actuel.carte.has(ancre)) ||
      Boolean(textes.get(aplatir(p.avant))),
  );
};
