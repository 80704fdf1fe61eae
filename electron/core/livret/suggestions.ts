// A tutor's suggestions taken into the texts: each where it stands today, or not at all (SPEC TR19).
import { changerTexte, lignesDuTexte, noeudsDesLignes } from '#shared/domain/recherche/lignes.ts';
import { lotsDe, situationDe } from '#shared/domain/relectures/dans-le-texte.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { enLigne, suggestionDuJour } from '#shared/domain/relectures/suggerer.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { StoredOperation } from './apply-operations.ts';
import type { LivretSession } from './session.ts';

export interface Acceptation {
  readonly textes: TexteKey[];
  readonly acceptees: string[];
  /** Those that no longer fit the text, that are no change of words, or that are no longer there. */
  readonly impossibles: string[];
}

/** The text with the suggestion in it, and the operation that makes it so; null: it does not fit. */
const prendre = (
  remarque: RemarqueRecue,
  cle: TexteKey,
  texte: RichText,
): { texte: RichText; operation: StoredOperation } | null => {
  const bloc = [...blocs(texte)].find((b) => b.attrs.id === remarque.place?.blockId);
  const ligne = lignesDuTexte(texte).find((l) => l.blockId === bloc?.attrs.id && l.champ === 'texte');
  if (bloc === undefined || ligne === undefined) return null;
  const mots = texteDuBloc(bloc);
  // What it makes is there already: taken by hand, or by a version given back.
  if (lotsDe([remarque]).some((lot) => situationDe(lot, mots).genre === 'deja')) return null;
  const suggestion = suggestionDuJour(remarque, mots);
  if (suggestion === null) return null;
  const lignes = [enLigne(suggestion, ligne, noeudsDesLignes(texte)(ligne))];
  const change = changerTexte(texte, lignes);
  return change.faits === 0
    ? null
    : { texte: change.texte, operation: { op: 'reprendre-texte', cle, lignes } };
};

/** One step for undoing, texts and states together. Throws what LivretSession.rewrite throws. */
export const accepterSuggestions = (
  session: Pick<LivretSession, 'relectures' | 'readTexte' | 'rewrite'>,
  ids: readonly string[],
  libelle: string,
): Acceptation => {
  const parId = new Map(session.relectures().remarques.map((r) => [r.id, r]));
  const textes = new Map<TexteKey, RichText>();
  const operations: StoredOperation[] = [];
  const acceptees: string[] = [];
  const impossibles: string[] = [];
  for (const id of new Set(ids)) {
    const remarque = parId.get(id);
    const cle = TexteKey.safeParse(remarque?.place?.cle).data;
    const texte = cle && (textes.get(cle) ?? session.readTexte(cle));
    const prise =
      remarque === undefined || cle === undefined || texte === undefined || remarque.etat === 'acceptee'
        ? null
        : prendre(remarque, cle, texte);
    if (remarque === undefined || cle === undefined || prise === null) {
      impossibles.push(id);
      continue;
    }
    textes.set(cle, prise.texte);
    operations.push(prise.operation, {
      op: 'mettre-remarque',
      valeur: { ...remarque, etat: 'acceptee' },
    });
    acceptees.push(id);
  }
  if (operations.length > 0) session.rewrite(operations, libelle);
  return { textes: [...textes.keys()], acceptees, impossibles };
};
