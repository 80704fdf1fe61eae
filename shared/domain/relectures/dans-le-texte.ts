// What a tutor's remark is in the text of today (SPEC TR21): words it is laid on, a suggestion that fits, one that is there
// already, or one that no longer fits. Positions are characters of the plain text of the block (texteDuBloc).
import { ETATS, type RemarqueRecue } from './entities.ts';
import { type Etendue, situer } from './situer.ts';
import { suggestionDuJour } from './suggerer.ts';
import { estFaite } from './suivi.ts';

type Dite = Pick<
  RemarqueRecue,
  'id' | 'type' | 'auteur' | 'texte' | 'citation' | 'place' | 'etat' | 'resolu'
>;

/** One decision of the candidate: a remark, or what was taken out and what was put there in its place. */
export interface Lot<R extends Dite = RemarqueRecue> {
  /** Of its first remark. */
  readonly id: string;
  readonly remarques: readonly R[];
  /** Characters of the block that the suggestion takes out, and what it puts there. */
  readonly retire: string;
  readonly par: string;
}

export type Situation =
  | ({ readonly genre: 'mots' } & Etendue)
  /** A comment whose words changed, or what is done by hand: its block. */
  | { readonly genre: 'bloc' }
  | ({ readonly genre: 'suggestion' } & Etendue)
  /** What was proposed stands in the text. */
  | { readonly genre: 'deja' }
  | { readonly genre: 'conflit' }
  /** The block is gone. */
  | { readonly genre: 'perdue' };

const sansFin = (texte: string): string => texte.replace(/\n+$/u, '');
const dUneLigne = (texte: string): boolean => texte !== '' && !texte.includes('\n');

/** Whether taking it is a change of words that the application can make by itself. */
export const seFaitTouteSeule = ({ type, texte, place }: Dite): boolean =>
  place !== null &&
  ((type === 'insertion' && dUneLigne(texte)) || (type === 'suppression' && dUneLigne(sansFin(texte))));

/** Whether what is put in stands at an end of what is taken out. */
const touche = (retrait: Etendue, ajout: Etendue): boolean =>
  ajout.debut === retrait.debut || ajout.debut === retrait.fin;

const remplace = (retrait: Dite, ajout: Dite): boolean => {
  if (retrait.type !== 'suppression' || ajout.type !== 'insertion') return false;
  const [ici, la] = [retrait.place, ajout.place];
  if (!ici || !la || retrait.auteur !== ajout.auteur || ici.blockId !== la.blockId) return false;
  if (ici.phrase && la.phrase) return ici.phrase.texte === la.phrase.texte && touche(ici.phrase, la.phrase);
  return ici.exacte && la.exacte && touche(ici, la);
};

/** In the order given; a deletion and the insertion at it by the same hand are one. */
const assembler = <R extends Dite>(ouvertes: readonly R[]): Lot<R>[] => {
  const seules = ouvertes.filter(seFaitTouteSeule);
  const prises = new Map<R, R>();
  for (const retrait of seules) {
    const ajout = seules.find((a) => !prises.has(a) && remplace(retrait, a));
    if (ajout !== undefined) {
      prises.set(ajout, retrait);
      prises.set(retrait, ajout);
    }
  }
  return ouvertes.flatMap((r): Lot<R>[] => {
    const autre = prises.get(r);
    if (autre !== undefined && r.type === 'insertion') return [];
    const retire = r.type === 'suppression' && seFaitTouteSeule(r) ? sansFin(r.texte) : '';
    const ajout = r.type === 'insertion' && seFaitTouteSeule(r) ? sansFin(r.texte) : '';
    return [
      autre === undefined
        ? { id: r.id, remarques: [r], retire, par: ajout }
        : { id: r.id, remarques: [r, autre], retire, par: sansFin(autre.texte) },
    ];
  });
};

/** Those still to be decided. */
export const lotsDe = <R extends Dite>(remarques: readonly R[]): Lot<R>[] =>
  assembler(remarques.filter((r) => !estFaite(r)));

/** Those that were, together when it was in the same way. */
export const lotsFaits = <R extends Dite>(remarques: readonly R[]): Lot<R>[] =>
  ETATS.flatMap((etat) => assembler(remarques.filter((r) => estFaite(r) && r.etat === etat)));

export const estUneSuggestion = ({ retire, par }: Pick<Lot<Dite>, 'retire' | 'par'>): boolean =>
  retire + par !== '';

/** Characters on each side that say that words were put between them: the widest first. */
const COTES = [40, 24, 12, 8];
const SUFFIT = 12;

/** Whether what the suggestion makes stands in the text, between the words that were around it. */
const estDeja = ({ par, remarques }: Lot<Dite>, texte: string): boolean => {
  const place = remarques[0]?.place;
  if (!place?.exacte) return false;
  const { avant, apres } = place;
  return COTES.some((n) => {
    const entier = `${avant.slice(-n)}${par}${apres.slice(0, n)}`;
    return entier.length >= SUFFIT && texte.includes(entier);
  });
};

/** `texte`: the words of the block today; null: it is no longer in the text. */
export const situationDe = (lot: Lot<Dite>, texte: string | null): Situation => {
  const [remarque] = lot.remarques;
  const place = remarque?.place;
  if (remarque === undefined || place === null || place === undefined || texte === null)
    return { genre: 'perdue' };
  if (!estUneSuggestion(lot)) {
    const mots = sansFin(remarque.type === 'commentaire' ? remarque.citation : remarque.texte);
    const la = dUneLigne(mots) ? situer(place, mots, texte) : null;
    return la === null ? { genre: 'bloc' } : { genre: 'mots', ...la };
  }
  const { debut, avant, apres, exacte } = place;
  const inchange =
    exacte && texte.startsWith(`${avant}${lot.retire}${apres}`, Math.max(0, debut - avant.length));
  if (!inchange && estDeja(lot, texte)) return { genre: 'deja' };
  const la = suggestionDuJour(remarque, texte);
  if (la === null) return { genre: 'conflit' };
  const { fin } = la;
  // Found by one side alone, with what it would put in there already.
  if (
    !inchange &&
    lot.par !== '' &&
    (texte.startsWith(lot.par, fin) || texte.slice(0, la.debut).endsWith(lot.par))
  )
    return { genre: 'deja' };
  return { genre: 'suggestion', debut: la.debut, fin };
};

/** The text of a block with those of its suggestions that fit in it, and the ids of those that do not. */
export const prendreToutes = (
  lots: readonly Lot<Dite>[],
  texte: string,
): { readonly texte: string; readonly impossibles: readonly string[] } => {
  const situes = lots.map((lot) => ({ lot, ou: situationDe(lot, texte) }));
  const changes = situes.flatMap(({ lot, ou }) => (ou.genre === 'suggestion' ? [{ lot, ...ou }] : []));
  // From the right, so that what is on the left keeps its place; at one place, the last one said goes first.
  const ordre = changes
    .map((c, rang) => ({ ...c, rang }))
    .sort((a, b) => b.debut - a.debut || b.fin - a.fin || b.rang - a.rang);
  return {
    texte: ordre.reduce((t, { lot, debut, fin }) => t.slice(0, debut) + lot.par + t.slice(fin), texte),
    impossibles: situes.filter(({ ou }) => ou.genre === 'conflit').map(({ lot }) => lot.id),
  };
};
