// What `livret info` says of a livret: fiche, blocs, progress, words, proofs, the plan of each bloc.
import { cartographie } from '#shared/domain/couverture/couverture.ts';
import { orphelins } from '#shared/domain/couverture/preuves.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { prochaineEtape } from '#shared/domain/progression/prochaine-etape.ts';
import { progression } from '#shared/domain/progression/progression.ts';
import { planDuBloc, planVersJson } from '#shared/domain/soutenance/plan.ts';

export const infoJson = (vue: LivretView) => {
  const avance = progression(vue);
  const carte = cartographie(vue);
  const perdues = orphelins(vue);
  const motsDe = (bloc: string): number =>
    avance.competences.filter((c) => c.bloc === bloc).reduce((somme, c) => somme + c.mots, 0);
  return {
    fichier: vue.nomFichier,
    id: vue.identite.id,
    exemple: vue.identite.exemple,
    creeLe: vue.identite.creeLe,
    modifieLe: vue.modifieLe,
    revision: vue.revision,
    fiche: { code: vue.fiche.code, intitule: vue.fiche.intitule },
    candidat: `${vue.candidat.prenom} ${vue.candidat.nom}`.trim(),
    mots: avance.mots,
    objectifMots: avance.objectifMots,
    etapes: avance.etapes,
    ensuite: prochaineEtape(vue),
    preuves: {
      total: vue.preuves.length,
      avecFichier: vue.preuves.filter((preuve) => preuve.fichier !== null).length,
      jamaisCitees: perdues.jamaisCitees,
      citationsAbsentes: perdues.absentes,
    },
    blocs: carte.blocs.map(({ bloc, vise, couvertes, total }) => {
      const plan = vise ? planDuBloc(vue, bloc) : null;
      return {
        bloc,
        intitule: vue.fiche.blocs.find(({ code }) => code === bloc)?.intitule ?? '',
        vise,
        couvertes,
        total,
        mots: motsDe(bloc),
        plan: plan && planVersJson(plan),
      };
    }),
    competences: avance.competences,
  };
};

type Info = ReturnType<typeof infoJson>;

const nombre = (n: number): string => n.toLocaleString('fr-FR');
const duree = (secondes: number): string =>
  `${Math.floor(secondes / 60)} min ${String(secondes % 60).padStart(2, '0')}`;

const blocText = ({
  bloc,
  intitule,
  vise,
  couvertes,
  total,
  mots,
  plan,
}: Info['blocs'][number]): string[] => {
  if (!vise) return [`${bloc}  ${intitule}`, '  non visé'];
  return [
    `${bloc}  ${intitule}`,
    `  ${couvertes} compétences couvertes sur ${total}, ${nombre(mots)} mots`,
    ...(plan === null ? [] : [`  Oral : ${plan.source}`]),
    ...(plan?.parties ?? []).map(({ titre, secondes }) => `    ${duree(secondes)}  ${titre}`),
  ];
};

export const infoText = (info: Info): string =>
  [
    `${info.fichier}${info.exemple ? ' (livret d’exemple, personnes inventées)' : ''}`,
    `${info.fiche.code}  ${info.fiche.intitule}`,
    ...(info.candidat === '' ? [] : [`Candidat : ${info.candidat}`]),
    `${nombre(info.mots)} mots sur ${nombre(info.objectifMots)} visés`,
    `${info.preuves.total} preuves, dont ${info.preuves.jamaisCitees.length} jamais citées ; ${info.preuves.citationsAbsentes.length} citations sans preuve`,
    ...info.blocs.flatMap((bloc) => ['', ...blocText(bloc)]),
  ].join('\n');
