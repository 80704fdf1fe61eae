// « Ensuite » : the one thing to do next, as a value that a screen words and links (SPEC C13).
import { orphelins } from '../couverture/preuves.ts';
import type { LivretView } from '../livret/livret.ts';
import type { EtatRedaction } from './etat-competences.ts';
import { type Etape, progression } from './progression.ts';

/** `regle` is the number of the rule that chose it, in the order in which they are tried. */
export type ProchaineEtape =
  | { readonly regle: 'C13.1'; readonly genre: 'choisir-blocs' }
  | { readonly regle: 'C13.2'; readonly genre: 'ajouter-experience' }
  | { readonly regle: 'C13.3'; readonly genre: 'commencer-cartographie'; readonly competenceId: string }
  | {
      readonly regle: 'C13.4';
      readonly genre: 'continuer-texte';
      readonly competenceId: string;
      readonly situationId: string;
      readonly mots: number;
      readonly objectif: number;
    }
  | { readonly regle: 'C13.5'; readonly genre: 'ajouter-preuve'; readonly competenceId: string }
  | {
      readonly regle: 'C13.6';
      readonly genre: 'citer-preuve';
      readonly competenceId: string;
      readonly situationId: string;
    }
  | { readonly regle: 'C13.7'; readonly genre: 'raconter-situation'; readonly competenceId: string }
  | { readonly regle: 'C13.8'; readonly genre: 'approfondir'; readonly competenceId: string }
  | {
      readonly regle: 'C13.9';
      readonly genre: 'reparer-citation';
      readonly cle: string;
      readonly preuveId: string;
    }
  | { readonly regle: 'C13.10'; readonly genre: 'preparer-soutenance'; readonly bloc: string }
  | { readonly regle: 'C13.11'; readonly genre: 'completer-projet' }
  | { readonly regle: 'C13.12'; readonly genre: 'exporter-dossier'; readonly bloc: string };

/** The step of the journey where the suggestion is done. */
export const etapeDe = (prochaine: ProchaineEtape): Etape => {
  switch (prochaine.genre) {
    case 'choisir-blocs':
    case 'completer-projet':
      return 'projet';
    case 'ajouter-experience':
      return 'experiences';
    case 'ajouter-preuve':
      return 'preuves';
    case 'commencer-cartographie':
    case 'approfondir':
      return 'cartographie';
    case 'continuer-texte':
    case 'citer-preuve':
    case 'raconter-situation':
    case 'reparer-citation':
      return 'redaction';
    case 'preparer-soutenance':
      return 'soutenance';
    case 'exporter-dossier':
      return 'dossier';
  }
};

const plusRecente = (a: EtatRedaction, b: EtatRedaction): number =>
  (b.modifieLe ?? '').localeCompare(a.modifieLe ?? '');

const surLeTexte = (competences: readonly EtatRedaction[], preuves: number): ProchaineEtape | null => {
  const commence = competences.filter((c) => c.mots > 0 && !c.atteint).sort(plusRecente)[0];
  if (commence?.situations[0] !== undefined)
    return {
      regle: 'C13.4',
      genre: 'continuer-texte',
      competenceId: commence.competenceId,
      situationId: commence.situations[0],
      mots: commence.mots,
      objectif: commence.objectif,
    };
  const sansPreuve = competences.find((c) => c.mots > 0 && c.preuves === 0);
  if (sansPreuve?.situations[0] !== undefined)
    return preuves === 0
      ? { regle: 'C13.5', genre: 'ajouter-preuve', competenceId: sansPreuve.competenceId }
      : {
          regle: 'C13.6',
          genre: 'citer-preuve',
          competenceId: sansPreuve.competenceId,
          situationId: sansPreuve.situations[0],
        };
  // The compétences that the cartographie already places come first: there is something to tell.
  const vides = competences.filter((c) => c.mots === 0);
  const vide = vides.find((c) => c.profondeur > 0) ?? vides[0];
  if (vide) return { regle: 'C13.7', genre: 'raconter-situation', competenceId: vide.competenceId };
  const mince = competences.find((c) => c.profondeur < 3);
  if (mince) return { regle: 'C13.8', genre: 'approfondir', competenceId: mince.competenceId };
  return null;
};

/** Never null: a livret where all is done is ready to be exported. */
export const prochaineEtape = (
  source: Parameters<typeof progression>[0] & Pick<LivretView, 'reponses'>,
): ProchaineEtape => {
  const { competences, etapes } = progression(source);
  const premiere = competences[0];
  if (premiere === undefined) return { regle: 'C13.1', genre: 'choisir-blocs' };
  if (source.experiences.length === 0) return { regle: 'C13.2', genre: 'ajouter-experience' };
  if (competences.every((c) => c.profondeur === 0 && c.mots === 0))
    return { regle: 'C13.3', genre: 'commencer-cartographie', competenceId: premiere.competenceId };
  const texte = surLeTexte(competences, source.preuves.length);
  if (texte) return texte;
  const absente = orphelins(source).absentes[0];
  if (absente) return { regle: 'C13.9', genre: 'reparer-citation', ...absente };
  const sansPlan = source.projet.blocsVises.find(
    (bloc) =>
      !source.soutenances.some((s) => s.bloc === bloc && s.parties.some((p) => p.message.trim() !== '')),
  );
  if (sansPlan !== undefined) return { regle: 'C13.10', genre: 'preparer-soutenance', bloc: sansPlan };
  if (!etapes.projet.complet) return { regle: 'C13.11', genre: 'completer-projet' };
  return { regle: 'C13.12', genre: 'exporter-dossier', bloc: premiere.bloc };
};
