// A template in front of a livret: its places, what is proposed for each, what would go there, and what would be left.
import { LivretError } from '#shared/contract/errors.ts';
import type { Apercu, GabaritLu } from '#shared/contract/gabarit/calls.ts';
import { composer } from '#shared/domain/gabarit/composer.ts';
import type { ContenuPartie } from '#shared/domain/gabarit/definitions.ts';
import type { Correspondance, Gabarit } from '#shared/domain/gabarit/gabarit.ts';
import { type Partie, partiesOffertes } from '#shared/domain/gabarit/parties.ts';
import type { StructureGabarit } from '#shared/domain/gabarit/place.ts';
import { proposer } from '#shared/domain/gabarit/proposer.ts';
import { reporter } from '#shared/domain/gabarit/reporter.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { premiersMots } from '#shared/domain/texte/resumer-texte.ts';
import type { CoreContext } from '../context.ts';
import { lireGabarit } from '../import/gabarit/lire-gabarit.ts';
import { lireGabaritApporte } from '../import/gabarit/partage.ts';
import { describeFile } from './describe-file.ts';
import { aucunLivret } from './open-session.ts';
import type { LivretSession } from './session.ts';

interface GabaritEnFace {
  readonly structure: StructureGabarit;
  readonly parties: readonly Partie[];
  readonly propositions: readonly Correspondance[];
}

/** Throws LivretError for a template that cannot be read. */
export const mettreEnFace = (vue: LivretView, bloc: string, octets: Uint8Array): GabaritEnFace => {
  const { structure } = lireGabarit(octets);
  const parties = partiesOffertes(vue, bloc);
  const propositions = proposer(structure.places, vue, bloc, new Set(parties.map((p) => p.code)));
  return { structure, parties, propositions };
};

/** The template of a bloc, and its bytes; null when it has none. */
export const gabaritDuBloc = (
  session: LivretSession,
  bloc: string,
): { gabarit: Gabarit; octets: Uint8Array<ArrayBuffer> } | null => {
  const gabarit = session.view().gabarits.find((g) => g.bloc === bloc);
  return gabarit ? { gabarit, octets: session.readFichier(gabarit.fichier).octets } : null;
};

export const sansGabarit = (): LivretError =>
  new LivretError(
    'entree-invalide',
    'Ce bloc n’a pas encore de trame. Rien n’a été écrit. Importez celle du certificateur, puis recommencez.',
  );

const enMots = (contenu: ContenuPartie): string => {
  if (contenu.nature === 'ligne') return contenu.texte;
  if (contenu.nature === 'liste')
    return contenu.rangees.map((r) => Object.values(r).filter(Boolean).join(', ')).join('\n');
  return contenu.noeuds
    .map((n) => {
      if (n.type === 'texte') return texteBrut(n.texte);
      if (n.type === 'titre' || n.type === 'ligne') return n.texte;
      if (n.type === 'preuve') return `Preuve ${n.preuve.numero}. ${n.preuve.preuve.legende}`;
      if (n.type !== 'paragraphe') return '';
      return n.segments
        .map((s) => (typeof s === 'string' ? s : 'gras' in s ? s.gras : 'role' in s ? s.texte : ''))
        .join('');
    })
    .filter(Boolean)
    .join('\n');
};

/** `jour` is an ISO date. null when the bloc has no template. */
export const lireGabaritDuBloc = (session: LivretSession, bloc: string, jour: string): GabaritLu | null => {
  const garde = gabaritDuBloc(session, bloc);
  if (garde === null) return null;
  const vue = session.view();
  const { structure, parties, propositions } = mettreEnFace(vue, bloc, garde.octets);
  const dites = garde.gabarit.correspondances;
  const repondues = new Set(dites.map((c) => c.place));
  const restantes = propositions.filter((c) => !repondues.has(c.place));
  const textes = new Map(vue.textes.map(({ cle }) => [cle as string, session.readTexte(cle)]));
  const composees =
    composer(vue, bloc, textes, jour, structure.places, [...dites, ...restantes])?.composees ?? [];
  const apercus = new Map(
    composees.map(({ place, contenu }): [string, Apercu] => {
      const texte = enMots(contenu);
      return [place.id, { place: place.id, extrait: premiersMots(texte), mots: compterMots(texte) }];
    }),
  );
  return {
    structure,
    parties: [...parties],
    propositions: restantes,
    apercus: [...dites, ...restantes].map(
      (c) => apercus.get(c.place) ?? { place: c.place, extrait: '', mots: 0 },
    ),
    nonPlaces: [...(composer(vue, bloc, textes, jour, structure.places, dites)?.nonPlaces ?? [])],
  };
};

/** Brings a template in for a bloc; what was said before is kept where it can be. */
export const importerGabarit = async (
  context: CoreContext,
  session: LivretSession,
  chemin: string,
  bloc: string,
  libelle: string,
): Promise<{ perdues: string[] }> => {
  const apporte = lireGabaritApporte(chemin);
  const { structure } = lireGabarit(apporte.octets);
  const avant = session.view().gabarits.find((g) => g.bloc === bloc);
  const report = reporter([...apporte.correspondances, ...(avant?.correspondances ?? [])], structure.places);
  const nom = apporte.nom.toLowerCase().endsWith('.dotx')
    ? apporte.nom
    : apporte.nom.replace(/(\.docx)?$/i, '.docx');
  const decrit = await describeFile(nom, apporte.octets);
  // Another livret may have been opened meanwhile: the template is not for it.
  if (context.session !== session) throw aucunLivret();
  const fichier = session.addFichier(decrit, apporte.octets);
  const valeur = { bloc, nom: apporte.nom, fichier: fichier.sha256, correspondances: report.correspondances };
  session.change([{ op: 'mettre-gabarit', valeur }], libelle);
  return { perdues: report.perdues };
};
