// What a livret says of itself must hold together (SPEC L25): ids once, nothing that points at what is not there.
// Citations of preuves that are gone are not in this list: the candidate sees them and decides (C8).
import type { Fiche } from '../fiche/fiche.ts';
import { nomDeLEcart } from '../relecture/ecart.ts';
import type { LivretContent } from './livret.ts';

export interface SourceCoherence extends LivretContent {
  readonly fiche: Pick<Fiche, 'code' | 'blocs'>;
  /** Keys of the texts, and the SHA-256 of the images that each shows. */
  readonly textes: readonly { readonly cle: string; readonly images: readonly string[] }[];
  readonly fichiers: readonly { readonly sha256: string }[];
}

const doublons = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, rang) => ids.indexOf(id) !== rang)),
];

/** French sentences, one a fault; none when all is well. */
export const incoherences = (livret: SourceCoherence): string[] => {
  const { fiche } = livret;
  const blocs = new Set(fiche.blocs.map((bloc) => bloc.code));
  const competences = new Set(fiche.blocs.flatMap((bloc) => bloc.competences.map(({ id }) => id)));
  const structures = new Set(livret.structures.map(({ id }) => id));
  const experiences = new Set(livret.experiences.map(({ id }) => id));
  const fichiers = new Set(livret.fichiers.map(({ sha256 }) => sha256));
  const fautes: string[] = [];
  const absent = (connus: ReadonlySet<string>, id: string | null, qui: string, quoi: string): void => {
    if (id !== null && !connus.has(id)) fautes.push(`${qui} : ${quoi} « ${id} » n’existe pas.`);
  };

  const uniques: readonly (readonly [string, readonly string[]])[] = [
    ['blocs visés', livret.projet.blocsVises],
    ['structures', livret.structures.map(({ id }) => id)],
    ['expériences', livret.experiences.map(({ id }) => id)],
    ['preuves', livret.preuves.map(({ id }) => id)],
    ['situations', livret.situations.map(({ id }) => id)],
    ['cases de la cartographie', livret.couvertures.map((c) => `${c.competenceId} × ${c.experienceId}`)],
    ['réponses', livret.reponses.map((r) => `${r.bloc}, ${r.rang}`)],
    ['dossiers', livret.dossiers.map(({ bloc }) => bloc)],
    ['soutenances', livret.soutenances.map(({ bloc }) => bloc)],
    ['pseudonymes', livret.pseudonymes.map(({ id }) => id)],
    ['trames de certificateurs', livret.gabarits.map(({ bloc }) => bloc)],
    ['remarques écartées', livret.ecarts.map(nomDeLEcart)],
    ['questions au tuteur', livret.questionsAuTuteur.map(({ id }) => id)],
    ['répétitions', livret.repetitions.map(({ id }) => id)],
    ['textes', livret.textes.map(({ cle }) => cle)],
    ['fichiers', livret.fichiers.map(({ sha256 }) => sha256)],
  ];
  for (const [quoi, ids] of uniques)
    for (const id of doublons(ids)) fautes.push(`« ${id} » est deux fois dans les ${quoi}.`);

  for (const code of livret.projet.blocsVises) absent(blocs, code, 'Le projet', 'le bloc');
  for (const acquis of livret.projet.blocsAcquis) absent(blocs, acquis.bloc, 'Le projet', 'le bloc');
  for (const e of livret.experiences)
    absent(structures, e.structureId, `L’expérience « ${e.intitule} »`, 'la structure');
  for (const p of livret.preuves) {
    absent(experiences, p.experienceId, `La preuve « ${p.legende} »`, 'l’expérience');
    absent(fichiers, p.fichier, `La preuve « ${p.legende} »`, 'le fichier');
  }
  for (const s of livret.situations) {
    absent(competences, s.competenceId, `La situation « ${s.titre} »`, 'la compétence');
    absent(experiences, s.experienceId, `La situation « ${s.titre} »`, 'l’expérience');
  }
  for (const c of livret.couvertures) {
    absent(competences, c.competenceId, 'La cartographie', 'la compétence');
    absent(experiences, c.experienceId, 'La cartographie', 'l’expérience');
  }
  for (const r of livret.reponses) absent(blocs, r.bloc, 'Une réponse', 'le bloc');
  for (const d of livret.dossiers) absent(blocs, d.bloc, 'Un dossier', 'le bloc');
  for (const g of livret.gabarits) {
    absent(blocs, g.bloc, `La trame « ${g.nom} »`, 'le bloc');
    absent(fichiers, g.fichier, `La trame « ${g.nom} »`, 'le fichier');
  }
  for (const s of livret.soutenances) {
    absent(blocs, s.bloc, 'Une soutenance', 'le bloc');
    for (const partie of s.parties)
      for (const id of partie.competences)
        absent(competences, id, `La partie « ${partie.titre} »`, 'la compétence');
  }
  for (const r of livret.repetitions) absent(blocs, r.bloc, 'Une répétition', 'le bloc');
  return fautes;
};

/**
 * Loose ends (SPEC L26): what names something that has gone, or is not there yet. They are kept as they are, because
 * words are never thrown away; the screens pass over them.
 */
export const suspens = (livret: SourceCoherence): string[] => {
  const blocs = new Set(livret.fiche.blocs.map((bloc) => bloc.code));
  const preuves = new Set(livret.preuves.map(({ id }) => id));
  const situations = new Set(livret.situations.map(({ id }) => id));
  const fichiers = new Set(livret.fichiers.map(({ sha256 }) => sha256));
  const phrases: string[] = [];
  const absent = (connus: ReadonlySet<string>, id: string, qui: string, quoi: string): void => {
    if (!connus.has(id)) phrases.push(`${qui} : ${quoi} « ${id} » n’est pas dans le livret.`);
  };
  for (const r of livret.reponses)
    for (const id of r.preuves) absent(preuves, id, `La réponse ${r.rang} du bloc ${r.bloc}`, 'la preuve');
  for (const s of livret.soutenances)
    for (const partie of s.parties)
      for (const id of partie.preuves) absent(preuves, id, `La partie « ${partie.titre} »`, 'la preuve');
  for (const { cle, images } of livret.textes) {
    const [genre, id = ''] = cle.split(':');
    if (genre === 'situation') absent(situations, id, `Le texte « ${cle} »`, 'la situation');
    if (genre === 'chapitre' || genre === 'reponse') absent(blocs, id, `Le texte « ${cle} »`, 'le bloc');
    for (const sha256 of images) absent(fichiers, sha256, `Le texte « ${cle} »`, 'l’image');
  }
  return phrases;
};
