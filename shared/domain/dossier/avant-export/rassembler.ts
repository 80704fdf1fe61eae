// What there is to know before the dossiers of some blocs are exported (SPEC K), gathered from the livret, the relecture, the
// register of names, the oral and the tutors' remarks.
import type { LivretView } from '../../livret/livret.ts';
import { type Ecart, nomDeLEcart } from '../../relecture/ecart.ts';
import type { Remarque } from '../../relecture/remarque.ts';
import type { RemarqueRecue } from '../../relectures/entities.ts';
import { remarquesAvecReponse } from '../../relectures/repondre.ts';
import { estFaite } from '../../relectures/suivi.ts';
import { tempsDeParole } from '../../soutenance/parole.ts';
import { planDuBloc } from '../../soutenance/plan.ts';
import { type Controle, clesDuBloc, controlesAvantExport, DEJA_DITES } from '../controles.ts';
import { type Constat, constat, ecartDuConstat, nomDuConstat } from './constat.ts';

/** An image laid in a text. */
export interface ImageDeTexte {
  readonly cle: string;
  readonly blockId: string;
  /** SHA-256. */
  readonly fichier: string;
  readonly alt: string;
}

export interface SourceConstats {
  readonly vue: LivretView;
  /** What the relecture says, without what was set aside. */
  readonly remarques: readonly Remarque[];
  readonly images: readonly ImageDeTexte[];
  readonly recues: readonly RemarqueRecue[];
  /** The names of the register are asked for as they are, for this export. */
  readonly vraisNoms?: boolean;
}

const duControle = (bloc: string, controle: Controle): Constat => {
  switch (controle.genre) {
    case 'nom-absent':
      return constat('nom-absent', 'a-voir');
    case 'competence-sans-texte':
      return constat(controle.genre, 'a-voir', { bloc, competenceId: controle.competenceId });
    case 'competence-non-couverte': {
      const { competenceId, etat } = controle;
      return constat(etat, etat === 'a-decrire' ? 'a-voir' : 'a-savoir', { bloc, competenceId });
    }
    case 'preuve-absente':
      return constat(controle.genre, 'a-voir', {
        place: { cle: controle.cle, blockId: null, debut: 0, fin: 0 },
        detail: controle.preuveId,
      });
    case 'preuve-incomplete':
      return constat(controle.genre, controle.manque.includes('legende') ? 'a-savoir' : 'a-voir', {
        preuveId: controle.preuveId,
        detail: controle.manque.join(' '),
      });
    case 'livrable-sans-reponse':
      return constat(controle.genre, 'a-voir', { bloc, rang: controle.rang });
    case 'desequilibre':
      return constat(controle.genre, 'a-savoir', { bloc, nombre: controle.mots, sur: controle.moyenne });
    default:
      return constat(controle.genre, 'a-savoir', { preuveId: controle.preuveId });
  }
};

const placeDe = ({ cle, blockId, debut, fin }: Remarque): Constat['place'] =>
  cle === null ? null : { cle, blockId, debut, fin };

/** K10, K13: the grave remarks by rule and compétence; the advices are counted. */
const relecture = (remarques: readonly Remarque[], vraisNoms: boolean): Constat[] => {
  const nom = (r: Remarque): boolean => r.regle === 'nom-a-pseudonymiser';
  const dites = remarques.filter((r) => !DEJA_DITES.has(r.regle));
  const graves = dites.filter((r) => r.gravite === 'faute' || (vraisNoms && nom(r)));
  const conseils = dites.filter((r) => r.gravite === 'conseil' && !nom(r));
  const groupes = Map.groupBy(graves, (r) => `${r.regle} ${r.competence ?? r.cle ?? r.bloc ?? ''}`);
  return [
    ...[...groupes.values()].flatMap((liste): Constat[] => {
      const [premiere] = liste;
      if (premiere === undefined) return [];
      return [
        constat(nom(premiere) ? 'nom-visible' : 'relecture', 'a-voir', {
          bloc: premiere.bloc,
          competenceId: premiere.competence,
          regle: premiere.regle,
          place: placeDe(premiere),
          detail: premiere.citation.slice(0, 200),
          nombre: liste.length,
        }),
      ];
    }),
    ...(conseils[0] === undefined
      ? []
      : [
          constat('conseils', 'a-savoir', {
            bloc: conseils[0].bloc,
            competenceId: conseils[0].competence,
            place: placeDe(conseils[0]),
            nombre: conseils.length,
          }),
        ]),
  ];
};

/** K11, K12: pictures laid in the texts of these blocs. */
const imagesDesTextes = ({ vue, images }: SourceConstats, cles: ReadonlySet<string>): Constat[] => {
  const confidentielles = new Map(
    vue.preuves.filter((p) => p.confidentielle && p.fichier !== null).map((p) => [p.fichier, p.id]),
  );
  return images
    .filter(({ cle }) => cles.has(cle))
    .flatMap(({ cle, blockId, fichier, alt }): Constat[] => {
      const place = { cle, blockId, debut: 0, fin: 0 };
      const preuveId = confidentielles.get(fichier);
      return [
        ...(preuveId === undefined ? [] : [constat('confidentielle-montree', 'a-voir', { preuveId, place })]),
        ...(alt.trim() === '' ? [constat('image-sans-alt', 'a-voir', { place })] : []),
      ];
    });
};

/** K14: the notes of the candidate's own plan, said at the pace of S9, beside the time that they have. */
const oral = (vue: LivretView, bloc: string): Constat[] => {
  const plan = planDuBloc(vue, bloc);
  if (plan === null || plan.propose) return [];
  const parties = plan.parties.map((p) => ({ ...p, demande: tempsDeParole(p.notes) }));
  const demande = parties.reduce((somme, p) => somme + p.demande, 0);
  const prevu = plan.duree.minutes * 60;
  if (demande > prevu) return [constat('oral-trop-long', 'a-voir', { bloc, nombre: demande, sur: prevu })];
  return parties
    .filter((p) => p.demande > p.secondes)
    .map((p) =>
      constat('partie-trop-longue', 'a-savoir', {
        bloc,
        partieId: p.id,
        detail: p.titre,
        nombre: p.demande,
        sur: p.secondes,
      }),
    );
};

/** K15, K16: what tutors said and is not settled, by compétence; the answers that leave « pour relecture ». */
const tuteurs = (
  recues: readonly RemarqueRecue[],
  concerne: (competence: string | null) => boolean,
): Constat[] => {
  const siennes = recues.filter(({ competence }) => concerne(competence));
  const aTraiter = Map.groupBy(
    siennes.filter((r) => !estFaite(r)),
    ({ competence }) => competence,
  );
  const reponses = remarquesAvecReponse(siennes);
  return [
    ...[...aTraiter].map(([competenceId, liste]) =>
      constat('remarque-a-traiter', 'a-voir', { competenceId, nombre: liste.length }),
    ),
    ...(reponses.length === 0
      ? []
      : [
          constat('reponse-part', 'a-savoir', {
            competenceId: reponses[0]?.competence ?? null,
            nombre: reponses.length,
          }),
        ]),
  ];
};

/** Everything that these blocs have to say, each once, what was set aside included (`sansLesConstatsEcartes`). */
export const rassembler = (source: SourceConstats, blocs: readonly string[]): Constat[] => {
  const { vue } = source;
  const siens = vue.fiche.blocs.filter(({ code }) => blocs.includes(code));
  const cles = new Set(siens.flatMap((bloc) => [...clesDuBloc(vue, bloc)]));
  const competences = new Set(siens.flatMap((b) => b.competences.map(({ id }) => id)));
  const dedans = (bloc: string | null): boolean => bloc === null || blocs.includes(bloc);
  const tous = [
    ...siens.flatMap(({ code }) => controlesAvantExport(vue, code).map((c) => duControle(code, c))),
    ...relecture(
      source.remarques.filter(({ bloc }) => dedans(bloc)),
      source.vraisNoms ?? false,
    ),
    ...imagesDesTextes(source, cles),
    ...siens.flatMap(({ code }) => oral(vue, code)),
    ...tuteurs(source.recues, (competence) => competence === null || competences.has(competence)),
  ];
  return [...new Map(tous.map((c) => [nomDuConstat(c), c])).values()];
};

/** K19: those that the candidate set aside are apart. */
export const sansLesConstatsEcartes = (
  constats: readonly Constat[],
  ecarts: readonly Ecart[],
): { readonly dits: readonly Constat[]; readonly ecartes: readonly Constat[] } => {
  const noms = new Set(ecarts.map(nomDeLEcart));
  const ecarte = (c: Constat): boolean => {
    const ecart = ecartDuConstat(c);
    return ecart !== null && noms.has(nomDeLEcart(ecart));
  };
  return { dits: constats.filter((c) => !ecarte(c)), ecartes: constats.filter(ecarte) };
};
