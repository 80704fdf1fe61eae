// One text read by a jury's eye, alone: what its own words show, and the facts that the reading of the livret needs.
// Pure and whole: the same text in the same context gives the same reading, which can be kept (see relecture.ts).
import { type Themes, themesDits } from '../exigences/suivre.ts';
import { compterMots } from '../texte/compter-mots.ts';
import type { RichText } from '../texte/rich-text.ts';
import { racinesDe } from './mots-francais.ts';
import { passagesDe } from './passages.ts';
import { type ContexteNoms, nomsMontres } from './regles/noms.ts';
import { noteDEntretien } from './regles/note-d-entretien.ts';
import { nousOn } from './regles/nous-on.ts';
import { type Citations, citationsDe } from './regles/preuves.ts';
import { recitIncomplet } from './regles/recit-incomplet.ts';
import { type EmpreinteFiche, referentielCopie } from './regles/referentiel-copie.ts';
import { type Sigles, siglesDe } from './regles/sigles.ts';
import { type Ecart, ecartsDe } from './regles/typographie.ts';
import { verbeVague } from './regles/verbe-vague.ts';
import type { RemarqueDeTexte } from './remarque.ts';

export interface ContexteTexte extends ContexteNoms {
  readonly empreinte: EmpreinteFiche;
  /** The text of a situation, of which a jury asks the ten elements; null for a chapter, an answer, who one is. */
  readonly situation: { readonly periodeDite: boolean } | null;
}

export interface Lecture {
  readonly remarques: readonly RemarqueDeTexte[];
  readonly sigles: Sigles;
  readonly citations: Citations;
  readonly ecarts: readonly Ecart[];
  readonly mots: number;
  /** The cross-cutting demands that it speaks of (G20). */
  readonly themes: Themes;
  /** Roots of the words that carry sense (T8). */
  readonly racines: ReadonlySet<string>;
  /** Where the text begins, to the letter: what a remark about the whole of it quotes. */
  readonly debut: Pick<RemarqueDeTexte, 'citation' | 'blockId' | 'debut' | 'fin'> | null;
}

export const lireTexte = (texte: RichText, contexte: ContexteTexte): Lecture => {
  const passages = passagesDe(texte);
  const premier = passages.find(({ phrases }) => phrases.length > 0);
  const phrase = premier?.phrases[0];
  return {
    remarques: [
      ...nousOn(passages),
      ...referentielCopie(passages, contexte.empreinte),
      ...(contexte.situation ? recitIncomplet(passages, contexte.situation) : []),
      ...verbeVague(passages),
      ...noteDEntretien(passages),
      ...nomsMontres(passages, contexte),
    ],
    sigles: siglesDe(passages),
    citations: citationsDe(passages),
    ecarts: ecartsDe(passages),
    themes: themesDits(passages),
    mots: passages
      .filter(({ genre }) => genre !== 'legende')
      .reduce((somme, passage) => somme + compterMots(passage.texte), 0),
    racines: new Set(passages.flatMap(({ plat }) => racinesDe(plat))),
    debut:
      premier && phrase
        ? {
            citation: premier.texte.slice(phrase.debut, phrase.fin),
            blockId: premier.blockId,
            debut: phrase.debut,
            fin: phrase.fin,
          }
        : null,
  };
};
