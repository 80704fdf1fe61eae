// Which of the cross-cutting demands the dossier speaks of, and where (SPEC G20): seen in the texts, never ticked.
import type { LivretView } from '../livret/livret.ts';
import { estRecit, type Passage, phraseA } from '../relecture/passages.ts';
import { type Demande, demandesDe } from './demandes.ts';
import { MOTS, THEMES, type Theme } from './themes.ts';

/** A sentence that speaks of a theme: its block, its offsets in it, and its words to the letter. */
export interface Endroit {
  readonly blockId: string;
  readonly debut: number;
  readonly fin: number;
  readonly citation: string;
}
export type Themes = ReadonlyMap<Theme, Endroit>;

/** The first sentence of a text that speaks of each theme. */
export const themesDits = (passages: readonly Passage[]): Themes => {
  const dits = new Map<Theme, Endroit>();
  for (const passage of passages) {
    if (!estRecit(passage) && passage.genre !== 'cellule') continue;
    for (const theme of THEMES) {
      const trouve = dits.has(theme) ? null : MOTS[theme].dit.exec(passage.plat);
      if (trouve === null) continue;
      const { debut, fin } = phraseA(passage, trouve.index);
      dits.set(theme, { blockId: passage.blockId, debut, fin, citation: passage.texte.slice(debut, fin) });
    }
  }
  return dits;
};

/** A text of the dossier, in the order in which a jury reads, and what it speaks of. */
export interface TexteLu {
  readonly cle: string;
  readonly bloc: string | null;
  readonly competence: string | null;
  readonly themes: Themes;
}

export interface Reponse extends Endroit {
  readonly cle: string;
  readonly competence: string | null;
}
export interface Exigence {
  readonly theme: Theme;
  readonly demandes: (Demande & {
    /** Where it is spoken of: by this compétence; by any text for what is asked outside the blocs. Null: nowhere. */
    readonly reponse: Reponse | null;
  })[];
  /** Texts that speak of it where nothing asks for it. */
  readonly ailleurs: Reponse[];
}

/** `textes` are in the order in which a jury reads. */
export const suivreExigences = (
  source: Pick<LivretView, 'fiche' | 'projet'>,
  textes: readonly TexteLu[],
): Exigence[] =>
  demandesDe(source).map(({ theme, demandes }) => {
    const reponses = textes.flatMap(({ cle, competence, themes }): Reponse[] => {
      const endroit = themes.get(theme);
      return endroit === undefined ? [] : [{ cle, competence, ...endroit }];
    });
    const demandees = new Set(demandes.map(({ competence }) => competence));
    return {
      theme,
      demandes: demandes.map((demande) => ({
        ...demande,
        reponse:
          reponses.find((r) => demande.competence === null || r.competence === demande.competence) ?? null,
      })),
      ailleurs: reponses.filter(({ competence }) => competence === null || !demandees.has(competence)),
    };
  });
