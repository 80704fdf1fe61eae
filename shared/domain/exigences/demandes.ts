// Where a fiche asks for each cross-cutting demand (SPEC G19): the compétences of the blocs aimed at, by the words of their
// sentence, and what it asks outside the blocs.
import { blocsVises } from '../couverture/couverture.ts';
import { lireCompetence } from '../guide/lire-competence.ts';
import type { LivretView } from '../livret/livret.ts';
import { aplatir } from '../relecture/plat.ts';
import { THEMES, type Theme, themesDemandes } from './themes.ts';

export interface Demande {
  /** null: asked outside the blocs, of the whole dossier. */
  readonly competence: string | null;
  readonly bloc: string | null;
  /** The words that ask, to the letter. */
  readonly citation: string;
}

const propre = (segment: string): string => segment.trim().replace(/[\s,;.]+$/u, '');

/** The first cut of the sentence that asks for the theme; the sentence when two cuts share the words. */
const motsDe = (texte: string, theme: Theme): string => {
  const demande = (mots: string): boolean => themesDemandes(aplatir(mots)).includes(theme);
  return propre(lireCompetence(texte).find((segment) => demande(segment.texte))?.texte ?? texte);
};

const premierePhrase = (texte: string): string => /^.*?[.!?](?=\s|$)/su.exec(texte)?.[0] ?? texte;

/** By theme, in the order of THEMES, those that nothing asks for left out; in the order of the fiche. */
export const demandesDe = (
  source: Pick<LivretView, 'fiche' | 'projet'>,
): { theme: Theme; demandes: Demande[] }[] => {
  const demandes: (Demande & { theme: Theme })[] = [
    ...blocsVises(source).flatMap((bloc) =>
      bloc.competences.flatMap(({ id, texte }) =>
        themesDemandes(aplatir(texte)).map((theme) => ({
          theme,
          competence: id,
          bloc: bloc.code,
          citation: motsDe(texte, theme),
        })),
      ),
    ),
    ...source.fiche.transversales.flatMap((texte) =>
      themesDemandes(aplatir(texte)).map((theme) => ({
        theme,
        competence: null,
        bloc: null,
        citation: premierePhrase(texte),
      })),
    ),
  ];
  return THEMES.flatMap((theme) => {
    const siennes = demandes.filter((d) => d.theme === theme).map(({ theme: _, ...demande }) => demande);
    return siennes.length === 0 ? [] : [{ theme, demandes: siennes }];
  });
};
