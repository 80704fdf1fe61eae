// The corpora of the relecture: passages with one known fault, clean texts, samples; each read as a livret.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToRichText } from '#core/import/markdown/markdown-to-rich-text.ts';
import { loadSample } from '#core/import/sample/load-sample.ts';
import { type Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { Projet } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { createRelecture } from '#shared/domain/relecture/relecture.ts';
import type { Regle, Remarque } from '#shared/domain/relecture/remarque.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { situationKey, TexteKey } from '#shared/domain/texte/texte-key.ts';
import { aPreuve, aSituation } from '#test/support/builders/entities.ts';
import { aFiche } from '#test/support/builders/fiche.ts';
import { aVue } from '#test/support/builders/vue.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/relecture');
const ROOT = join(import.meta.dirname, '../../..');
const SAVED = '2026-11-20T11:00:00.000Z';

export interface Contexte {
  /** Wording of the compétence; by default one without means. */
  readonly competence?: string;
  readonly preuves?: number;
  readonly noms?: readonly string[];
  /** Words aimed at for one compétence. */
  readonly cible?: number;
  /** Target of this compétence alone. */
  readonly sienne?: number;
  /** Words told for other compétences of the bloc. */
  readonly autres?: readonly number[];
  /** Words told for the compétences of another bloc. */
  readonly blocs?: readonly number[];
  /** What the certification asks of its candidates, in the fiche. */
  readonly modalites?: string;
  /** The situation has its dates beside its title. */
  readonly debut?: string;
}

export interface Faute {
  readonly regle: Regle;
  readonly texte: string;
  readonly contexte: Contexte;
  /** Kept aside: not looked at while the rules were written. */
  readonly reserve: boolean;
}

/** Corpora written before a change of the rules and read after it: what generalises shows there. */
export const TENUS = readdirSync(FIXTURES)
  .filter((nom) => nom.startsWith('tenus-'))
  .sort();

export const fautes = (dossier = ''): Faute[] =>
  JSON.parse(readFileSync(join(FIXTURES, dossier, 'fautes.json'), 'utf8'));

export const enTexte = (markdown: string, prefix: string): RichText => {
  let last = 0;
  return markdownToRichText(markdown, {
    newBlockId: () => `${prefix}n${++last}`,
    resolveImage: () => 'a'.repeat(64),
  });
};

const withWordings = (fiche: Fiche, wordings: readonly (readonly string[])[]): Fiche => ({
  ...fiche,
  blocs: wordings.map((textes, b) => ({
    code: `RNCP99999BC0${b + 1}`,
    intitule: `Bloc numéro ${b + 1}`,
    competences: textes.map((texte, c) => ({
      id: `RNCP99999BC0${b + 1}-C${String(c + 1).padStart(2, '0')}`,
      texte,
    })),
    modalites: null,
    livrables: [],
    presentationMinutes: null,
    entretienMinutes: null,
  })),
});

const PLAIN = 'Tenir le phare';
const filler = (words: number): string => 'Je relève la lampe et je note le vent. '.repeat(words / 9);

/** One passage as the only situation of its compétence. */
export const lireFaute = (texte: string, contexte: Contexte = {}): Remarque[] => {
  const {
    competence = PLAIN,
    preuves = 0,
    noms = [],
    cible = 100,
    sienne,
    autres = [],
    blocs = [],
    modalites = null,
    debut,
  } = contexte;
  const fiche = withWordings({ ...aFiche(), modalitesGenerales: modalites }, [
    [competence, ...autres.map(() => PLAIN)],
    ...(blocs.length > 0 ? [blocs.map(() => PLAIN)] : []),
  ]);
  const ids = fiche.blocs.flatMap((bloc) => bloc.competences.map(({ id }) => id));
  const textes = [texte, ...[...autres, ...blocs].map(filler)].map((markdown, rang) => ({
    cle: situationKey(`s${rang}`),
    texte: enTexte(markdown, `s${rang}`),
  }));
  const vue = aVue({
    fiche,
    projet: Projet.parse({
      blocsVises: fiche.blocs.map(({ code }) => code),
      motsParCompetence: cible,
      ...(sienne === undefined ? {} : { objectifs: { [ids[0] ?? '']: sienne } }),
    }),
    preuves: Array.from({ length: preuves }, (_, rang) => aPreuve({ id: `p${rang + 1}`, ordre: rang })),
    situations: ids.map((competenceId, rang) =>
      aSituation({ id: `s${rang}`, ordre: rang, competenceId, debut: rang === 0 ? (debut ?? null) : null }),
    ),
    textes: textes.map(({ cle, texte: t }) => resumerTexte(cle, t, SAVED)),
  });
  return createRelecture()
    .lire({ vue, noms, textes: textes.map(({ cle, texte: t }) => ({ cle, marque: t, lire: () => t })) })
    .filter(({ cle }) => cle === null || cle === 'situation:s0' || blocs.length > 0);
};

export interface Propre {
  readonly nom: string;
  readonly mots: number;
  readonly remarques: Remarque[];
}

const lireProse = (dossier: string, nom: string): { competence: string; markdown: string } => {
  const [ligne = '', ...reste] = readFileSync(join(FIXTURES, dossier, 'propre', nom), 'utf8').split('\n');
  return { competence: ligne.replace(/^Compétence\s*:\s*/, ''), markdown: reste.join('\n') };
};

const prosesDe = (dossier: string): string[] => readdirSync(join(FIXTURES, dossier, 'propre')).sort();

/** The same prose as one livret, a compétence each: what is said once for a livret is said once. */
export const ensemble = (dossier: string): Propre => {
  const lues = prosesDe(dossier).map((nom) => lireProse(dossier, nom));
  const fiche = withWordings(aFiche(), [lues.map(({ competence }) => competence)]);
  const ids = fiche.blocs.flatMap((bloc) => bloc.competences.map(({ id }) => id));
  const textes = lues.map(({ markdown }, rang) => ({
    cle: situationKey(`s${rang}`),
    texte: enTexte(markdown, `s${rang}`),
  }));
  const resumes = textes.map(({ cle, texte }) => resumerTexte(cle, texte, SAVED));
  const vue = aVue({
    fiche,
    projet: Projet.parse({ blocsVises: fiche.blocs.map(({ code }) => code), motsParCompetence: 500 }),
    preuves: [],
    situations: ids.map((competenceId, rang) => aSituation({ id: `s${rang}`, ordre: rang, competenceId })),
    textes: resumes,
  });
  return {
    nom: dossier,
    mots: resumes.reduce((somme, { mots }) => somme + mots, 0),
    remarques: createRelecture().lire({
      vue,
      noms: [],
      textes: textes.map(({ cle, texte }) => ({ cle, marque: texte, lire: () => texte })),
    }),
  };
};

/** Our clean prose of other trades: first line the compétence, then the situation. */
export const proses = (dossier = ''): Propre[] =>
  prosesDe(dossier).map((nom) => {
    const { competence, markdown } = lireProse(dossier, nom);
    return {
      nom,
      mots: resumerTexte(TexteKey.parse('situation:x'), enTexte(markdown, 'x'), SAVED).mots,
      remarques: lireFaute(markdown, { competence, cible: 300 }),
    };
  });

const lireExemple = async (code: string): Promise<Propre> => {
  const archive = FicheArchive.parse(
    JSON.parse(readFileSync(join(ROOT, 'resources/fiches', `${code}.json`), 'utf8')),
  );
  const { textes, fichiers: _, ...whole } = await loadSample(join(ROOT, 'resources/samples', code), archive);
  const resumes = textes.map(({ cle, texte }) => resumerTexte(cle, texte, SAVED));
  const vue: LivretView = { ...aVue(), ...whole, fiche: archive.fiche, textes: resumes };
  return {
    nom: code,
    mots: resumes.reduce((somme, { mots }) => somme + mots, 0),
    remarques: createRelecture().lire({
      vue,
      noms: [],
      textes: textes.map(({ cle, texte }) => ({ cle, marque: texte, lire: () => texte })),
    }),
  };
};

export const exemples = (): Promise<Propre[]> =>
  Promise.all(readdirSync(join(ROOT, 'resources/samples')).sort().map(lireExemple));
