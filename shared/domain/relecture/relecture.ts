// The livret read by a jury's eye (SPEC T). A text is read again only when it changed, or when what it is read against
// did; what is said across texts is computed each time from the kept readings.
import { orphelins, preuvesEnOrdre } from '../couverture/preuves.ts';
import { type Exigence, suivreExigences, type TexteLu } from '../exigences/suivre.ts';
import type { Fiche } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';
import { objectifsDe } from '../progression/objectifs.ts';
import { registreApplique } from '../pseudonymes/appliquer.ts';
import type { Registre } from '../pseudonymes/registre.ts';
import type { RichText } from '../texte/rich-text.ts';
import type { TexteKey } from '../texte/texte-key.ts';
import { type Lecture, lireTexte } from './lire-texte.ts';
import { racinesDe } from './mots-francais.ts';
import { type TexteSitue, textesEnOrdre } from './ordre-lecture.ts';
import { passagesDe } from './passages.ts';
import { aplatir } from './plat.ts';
import {
  desequilibreDesBlocs,
  desequilibreDesCompetences,
  longueurs,
  type Recits,
} from './regles/equilibre.ts';
import { exigencesOubliees } from './regles/exigences.ts';
import { moyensDe, moyensOublies } from './regles/moyens.ts';
import { type EmpreinteFiche, empreinteDe } from './regles/referentiel-copie.ts';
import { siglesDe } from './regles/sigles.ts';
import type { Remarque, RemarqueDeTexte } from './remarque.ts';

export interface TexteALire {
  readonly cle: TexteKey;
  /** Changes whenever the text does: the document itself, a revision, a date of saving. Compared with Object.is. */
  readonly marque: unknown;
  lire(): RichText;
}

export interface LivretALire {
  readonly vue: LivretView;
  readonly textes: readonly TexteALire[];
  /** Names of the register of pseudonyms. */
  readonly noms: readonly string[];
}

export interface Relecture {
  /** Remarks in the order in which a jury reads. With a bloc: those of its dossier, the common texts included. */
  lire(livret: LivretALire, bloc?: string): Remarque[];
  /** The cross-cutting demands of the fiche, and where the dossier speaks of them (SPEC G19, G20). */
  exigences(livret: LivretALire): Exigence[];
}

/** Under these words for a compétence, no means is forgotten yet (T8). */
const COMMENCE = 25;

interface Lu extends TexteSitue {
  readonly lecture: Lecture;
}

const enTexteLu = ({ cle, bloc, competence, lecture }: Lu): TexteLu => ({
  cle,
  bloc,
  competence,
  themes: lecture.themes,
});

const situer = (lu: TexteSitue, remarque: RemarqueDeTexte): Remarque => ({
  ...remarque,
  cle: lu.cle,
  competence: lu.competence,
  bloc: lu.bloc,
});

/** Structures and experiences are printed before the compétences: a sigle explained there is explained. */
const expliquesAvant = ({ structures, experiences }: LivretView): ReadonlySet<string> => {
  const textes = [
    ...structures.flatMap((s) => [s.nom, s.secteur, s.description]),
    ...experiences.flatMap((e) => [e.intitule, e.contexte, e.place, e.equipe, e.moyens, e.resultats]),
  ].filter((texte) => texte !== '');
  const content = textes.map((text, rang) => ({
    type: 'paragraph' as const,
    attrs: { id: `e${rang}`, element: null },
    content: [{ type: 'text' as const, text }],
  }));
  return siglesDe(passagesDe({ type: 'doc', version: 1, content })).expliques;
};

/** T7: a sigle is said once for a dossier, where it is first met without having been explained. */
const siglesInexpliques = (vue: LivretView, lus: readonly Lu[]): Remarque[] => {
  const avant = expliquesAvant(vue);
  const communs = lus.filter(({ bloc }) => bloc === null);
  const suivre = (textes: readonly Lu[], connus: Set<string>): Remarque[] =>
    textes.flatMap((lu) => {
      const { employes, expliques } = lu.lecture.sigles;
      for (const nom of expliques) connus.add(nom);
      const nouveaux = [...employes].filter(([nom]) => !connus.has(nom));
      for (const [nom] of nouveaux) connus.add(nom);
      return nouveaux.map(([, remarque]) => situer(lu, remarque));
    });
  const connus = new Set(avant);
  return [
    ...suivre(communs, connus),
    ...vue.fiche.blocs.flatMap(({ code }) =>
      suivre(
        lus.filter(({ bloc }) => bloc === code),
        new Set(connus),
      ),
    ),
  ];
};

const preuves = (vue: LivretView, lus: readonly Lu[]): Remarque[] => {
  const ids = new Set(vue.preuves.map(({ id }) => id));
  const inexistantes = lus.flatMap((lu) => {
    const { references, numeros } = lu.lecture.citations;
    return [
      ...references.filter(({ preuveId }) => !ids.has(preuveId)),
      ...numeros.filter(({ numero }) => numero < 1 || numero > vue.preuves.length),
    ].map(({ remarque }) => situer(lu, remarque));
  });
  const parNumero = new Set(
    lus.flatMap(({ lecture }) => lecture.citations.numeros.map(({ numero }) => numero - 1)),
  );
  const citees = lus.map(({ cle, lecture }) => ({
    cle,
    preuvesCitees: lecture.citations.references.map(({ preuveId }) => preuveId),
  }));
  const jamais = new Set(
    orphelins({ preuves: vue.preuves, reponses: vue.reponses, textes: citees }).jamaisCitees,
  );
  const orphelines = preuvesEnOrdre(vue.preuves).filter(
    ({ id }, rang) => jamais.has(id) && !parNumero.has(rang),
  );
  return [
    ...inexistantes,
    ...orphelines.map(({ legende, id }) => ({
      regle: 'preuve-non-citee' as const,
      gravite: 'faute' as const,
      competence: null,
      bloc: null,
      citation: legende === '' ? id : legende,
      message:
        'Aucun texte ne cite cette preuve. Un jury ne cherche pas ce qu’une annexe démontre : citez-la là où elle sert, ou retirez-la.',
      cle: null,
      blockId: null,
      debut: 0,
      fin: 0,
    })),
  ];
};

/** T15: what is the same everywhere is said once, with how many there are and in how many texts. */
const typographie = (lus: readonly Lu[]): Remarque[] => {
  const ecarts = lus.flatMap((lu) => lu.lecture.ecarts.map((ecart) => ({ lu, ecart })));
  const partout = Map.groupBy(
    ecarts.filter(({ ecart }) => ecart.mecanique),
    ({ ecart }) => ecart.genre,
  );
  return [
    ...ecarts.filter(({ ecart }) => !ecart.mecanique).map(({ lu, ecart }) => situer(lu, ecart.remarque)),
    ...[...partout.values()].flatMap(([premier, ...autres]) => {
      if (premier === undefined) return [];
      const remarque = situer(premier.lu, premier.ecart.remarque);
      if (autres.length === 0) return [remarque];
      const nombre = autres.reduce((somme, { ecart }) => somme + ecart.nombre, premier.ecart.nombre);
      return [
        {
          ...remarque,
          message: `${remarque.message} De même dans ${autres.length} autres textes, ${nombre} fois en tout.`,
        },
      ];
    }),
  ];
};

const recitsDe = (lus: readonly Lu[]): ReadonlyMap<string, Recits> => {
  const recits = new Map<string, Recits>();
  for (const { cle, competence, lecture } of lus) {
    if (competence === null || lecture.debut === null) continue;
    const avant = recits.get(competence);
    recits.set(competence, {
      mots: (avant?.mots ?? 0) + lecture.mots,
      place: avant?.place ?? { cle, ...lecture.debut },
    });
  }
  return recits;
};

const moyens = (vue: LivretView, lus: readonly Lu[], recits: ReadonlyMap<string, Recits>): Remarque[] =>
  vue.fiche.blocs.flatMap((bloc) =>
    bloc.competences.flatMap(({ id, texte }) => {
      const recit = recits.get(id);
      if (recit === undefined || recit.mots < COMMENCE || moyensDe(texte).length === 0) return [];
      const ecrites = new Set(
        lus.filter(({ competence }) => competence === id).flatMap(({ lecture }) => [...lecture.racines]),
      );
      for (const { competenceId, titre, role } of vue.situations)
        if (competenceId === id) for (const r of racinesDe(aplatir(`${titre} ${role}`))) ecrites.add(r);
      return moyensOublies(texte, ecrites).map((moyen) => ({
        regle: 'moyen-oublie' as const,
        gravite: 'conseil' as const,
        competence: id,
        bloc: bloc.code,
        citation: moyen,
        message:
          'La compétence demande ce moyen, et aucune de ses situations n’en parle. Le jury coche la compétence entière : dites-le, ou dites par quoi vous l’avez remplacé.',
        cle: recit.place.cle,
        blockId: null,
        debut: 0,
        fin: 0,
      }));
    }),
  );

const dansLOrdre = (remarques: readonly Remarque[], textes: readonly TexteSitue[]): Remarque[] => {
  const rangs = new Map<string | null, number>(textes.map(({ cle }, rang) => [cle, rang]));
  const rang = ({ cle }: Remarque): number =>
    cle === null ? textes.length : (rangs.get(cle) ?? textes.length);
  return remarques.toSorted((a, b) => rang(a) - rang(b));
};

/** Keeps its readings: one for each window or command, for as long as the livret is open. */
export const createRelecture = (): Relecture => {
  const gardees = new Map<TexteKey, { marque: unknown; contre: string; lecture: Lecture }>();
  let fiche: Fiche | null = null;
  let libelles = '';
  let empreinte: EmpreinteFiche = new Map();

  /** A view is a new object after each change; the libelles of its fiche seldom are. */
  const readFiche = (lue: Fiche): void => {
    if (fiche === lue) return;
    fiche = lue;
    const lus = JSON.stringify(lue);
    if (lus === libelles) return;
    libelles = lus;
    empreinte = empreinteDe(lue);
    gardees.clear();
  };

  const relire = (
    texte: TexteALire,
    { periodeDite }: TexteSitue,
    { vue, noms }: LivretALire,
    registre: Registre,
  ): Lecture => {
    const siens = [vue.candidat.courriel, vue.candidat.telephone].filter((adresse) => adresse !== '');
    const contre = JSON.stringify([
      periodeDite,
      noms,
      siens,
      vue.pseudonymes,
      vue.candidat.prenom,
      vue.candidat.nom,
    ]);
    const gardee = gardees.get(texte.cle);
    if (gardee && Object.is(gardee.marque, texte.marque) && gardee.contre === contre) return gardee.lecture;
    const situation = periodeDite === null ? null : { periodeDite };
    const lecture = lireTexte(texte.lire(), { empreinte, situation, noms, siens, registre });
    gardees.set(texte.cle, { marque: texte.marque, contre, lecture });
    return lecture;
  };

  /** Every text of the dossier, in the order in which a jury reads. */
  const toutRelire = (livret: LivretALire): Lu[] => {
    const { vue } = livret;
    readFiche(vue.fiche);
    const presents = new Map(livret.textes.map((texte) => [texte.cle, texte]));
    for (const cle of gardees.keys()) if (!presents.has(cle)) gardees.delete(cle);
    const registre = registreApplique(vue);
    return textesEnOrdre(vue, [...presents.keys()]).flatMap((situe) => {
      const texte = presents.get(situe.cle);
      return texte === undefined ? [] : [{ ...situe, lecture: relire(texte, situe, livret, registre) }];
    });
  };

  return {
    exigences: (livret) => suivreExigences(livret.vue, toutRelire(livret).map(enTexteLu)),
    lire: (livret, seul) => {
      const { vue } = livret;
      const tous = toutRelire(livret);
      const dedans = (bloc: string | null): boolean => seul === undefined || bloc === null || bloc === seul;
      const lus = tous.filter(({ bloc }) => dedans(bloc));
      const recits = recitsDe(tous);
      const objectifs = objectifsDe(vue);
      const remarques = [
        ...lus.flatMap((lu) => lu.lecture.remarques.map((remarque) => situer(lu, remarque))),
        ...siglesInexpliques(vue, lus),
        ...preuves(vue, tous),
        ...moyens(vue, lus, recits),
        ...exigencesOubliees(vue, tous.map(enTexteLu), recits, COMMENCE),
        ...desequilibreDesBlocs(vue),
        ...vue.fiche.blocs.flatMap((bloc) => [
          ...desequilibreDesCompetences(bloc, recits, objectifs),
          ...longueurs(bloc, recits, objectifs),
        ]),
        ...typographie(lus),
      ];
      return dansLOrdre(
        remarques.filter(({ bloc }) => dedans(bloc)),
        tous,
      );
    },
  };
};
