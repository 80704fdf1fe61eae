// The checks shown before the dossier of a bloc is exported (SPEC K). They inform, each leads to its place, and none
// of them prevents the export.
import { cartographie, type EtatCompetence } from '../couverture/couverture.ts';
import { orphelins } from '../couverture/preuves.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';
import { objectifsDe } from '../progression/objectifs.ts';
import type { Regle } from '../relecture/remarque.ts';
import { reponseKey, situationKey } from '../texte/texte-key.ts';

export type Controle =
  | { regle: 'K1'; genre: 'nom-absent' }
  | { regle: 'K2'; genre: 'competence-sans-texte'; competenceId: string }
  | {
      regle: 'K3';
      genre: 'competence-non-couverte';
      competenceId: string;
      etat: Exclude<EtatCompetence, 'couverte'>;
    }
  | { regle: 'K4'; genre: 'preuve-absente'; cle: string; preuveId: string }
  | { regle: 'K5'; genre: 'preuve-non-citee'; preuveId: string }
  | { regle: 'K6'; genre: 'preuve-confidentielle'; preuveId: string }
  | { regle: 'K7'; genre: 'preuve-incomplete'; preuveId: string; manque: ('fichier' | 'legende' | 'alt')[] }
  | { regle: 'K8'; genre: 'livrable-sans-reponse'; rang: number }
  | { regle: 'K9'; genre: 'desequilibre'; mots: number; moyenne: number };

/** Under this share of the mean of the other blocs aimed at, a bloc looks thin beside them (K9). */
const THIN = 1 / 3;

type Source = Pick<
  LivretView,
  | 'fiche'
  | 'candidat'
  | 'projet'
  | 'experiences'
  | 'preuves'
  | 'situations'
  | 'couvertures'
  | 'reponses'
  | 'textes'
  | 'fichiers'
>;

/** Every check of one bloc that has something to say, in the order of the rules. Unknown bloc: none. */
export function controlesAvantExport(source: Source, blocCode: string): Controle[] {
  const bloc = source.fiche.blocs.find((b) => b.code === blocCode);
  if (bloc === undefined) return [];
  const mots = new Map<string, number>(source.textes.map((t) => [t.cle, t.mots]));
  return [
    ...identity(source),
    ...competences(source, bloc, mots),
    ...preuves(source, bloc),
    ...livrables(source, bloc, mots),
    ...balance(source, bloc, mots),
  ];
}

const identity = ({ candidat }: Source): Controle[] =>
  candidat.nom.trim() === '' && candidat.prenom.trim() === '' ? [{ regle: 'K1', genre: 'nom-absent' }] : [];

/** Words of the situations told for one compétence. */
const wordsOf = (source: Source, competenceId: string, mots: ReadonlyMap<string, number>): number =>
  source.situations
    .filter((s) => s.competenceId === competenceId)
    .reduce((sum, s) => sum + (mots.get(situationKey(s.id)) ?? 0), 0);

function competences(source: Source, bloc: Bloc, mots: ReadonlyMap<string, number>): Controle[] {
  const lignes = cartographie(source).blocs.find((b) => b.bloc === bloc.code)?.lignes ?? [];
  return lignes.flatMap(({ competenceId, etat }): Controle[] => {
    if (wordsOf(source, competenceId, mots) === 0)
      return [{ regle: 'K2', genre: 'competence-sans-texte', competenceId }];
    return etat === 'couverte' ? [] : [{ regle: 'K3', genre: 'competence-non-couverte', competenceId, etat }];
  });
}

/** Keys of the texts that go into the dossier of this bloc. */
export function clesDuBloc(source: Pick<Source, 'situations' | 'textes'>, bloc: Bloc): Set<string> {
  const ids = new Set(bloc.competences.map((c) => c.id));
  const situations = source.situations.filter((s) => ids.has(s.competenceId)).map((s) => situationKey(s.id));
  const others = source.textes
    .map((t): string => t.cle)
    .filter((cle) => cle.startsWith('candidat:') || cle.split(':')[1] === bloc.code);
  return new Set([...situations, ...others]);
}

function preuves(source: Source, bloc: Bloc): Controle[] {
  const keys = clesDuBloc(source, bloc);
  const textes = source.textes.filter((t) => keys.has(t.cle));
  const here = new Set<string>([
    ...textes.flatMap((t) => t.preuvesCitees),
    ...source.reponses.filter((r) => r.bloc === bloc.code).flatMap((r) => r.preuves),
  ]);
  const { absentes } = orphelins({ preuves: source.preuves, textes });
  const { jamaisCitees } = orphelins(source);
  const images = new Set(source.fichiers.filter((f) => f.mime.startsWith('image/')).map((f) => f.sha256));
  const cited = source.preuves.filter((p) => here.has(p.id)).sort((a, b) => a.ordre - b.ordre);
  return [
    ...absentes.map(
      ({ cle, preuveId }): Controle => ({ regle: 'K4', genre: 'preuve-absente', cle, preuveId }),
    ),
    ...jamaisCitees.map((preuveId): Controle => ({ regle: 'K5', genre: 'preuve-non-citee', preuveId })),
    ...cited
      .filter((p) => p.confidentielle)
      .map((p): Controle => ({ regle: 'K6', genre: 'preuve-confidentielle', preuveId: p.id })),
    ...cited.flatMap((p): Controle[] => {
      const manque: ('fichier' | 'legende' | 'alt')[] = [];
      if (p.fichier === null) manque.push('fichier');
      if (p.legende.trim() === '') manque.push('legende');
      if (p.fichier !== null && images.has(p.fichier) && p.alt.trim() === '') manque.push('alt');
      return manque.length === 0 ? [] : [{ regle: 'K7', genre: 'preuve-incomplete', preuveId: p.id, manque }];
    }),
  ];
}

const livrables = (source: Source, bloc: Bloc, mots: ReadonlyMap<string, number>): Controle[] =>
  bloc.livrables.flatMap((_, index): Controle[] => {
    const rang = index + 1;
    const reponse = source.reponses.find((r) => r.bloc === bloc.code && r.rang === rang);
    const answered = reponse?.fait === true || (mots.get(reponseKey(bloc.code, rang)) ?? 0) > 0;
    return answered ? [] : [{ regle: 'K8', genre: 'livrable-sans-reponse', rang }];
  });

/** Words of the bloc beside its target, against the mean of the other blocs aimed at that are begun; said per compétence. */
function balance(source: Source, bloc: Bloc, mots: ReadonlyMap<string, number>): Controle[] {
  const { bloc: target } = objectifsDe(source);
  const perCompetence = (b: Bloc): number => target(bloc.code) / Math.max(1, b.competences.length);
  const told = (b: Bloc): number =>
    b.competences.reduce((sum, c) => sum + wordsOf(source, c.id, mots), 0) / Math.max(1, target(b.code));
  const own = told(bloc);
  const others = source.fiche.blocs
    .filter((b) => b.code !== bloc.code && source.projet.blocsVises.includes(b.code))
    .map(told)
    .filter((words) => words > 0);
  if (own === 0 || others.length === 0) return [];
  const mean = others.reduce((sum, words) => sum + words, 0) / others.length;
  return own < mean * THIN
    ? [
        {
          regle: 'K9',
          genre: 'desequilibre',
          mots: Math.round(own * perCompetence(bloc)),
          moyenne: Math.round(mean * perCompetence(bloc)),
        },
      ]
    : [];
}

/** Rules of the relecture that K4, K5 and K9 already say. */
export const DEJA_DITES: ReadonlySet<Regle> = new Set([
  'preuve-inexistante',
  'preuve-non-citee',
  'desequilibre',
]);
