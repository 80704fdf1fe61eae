// Operations applied to a view in memory: what the core does in SQL.
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { nomDeLEcart } from '#shared/domain/relecture/ecart.ts';

const put = <T>(list: readonly T[], same: (other: T) => boolean, value: T): T[] =>
  list.some(same) ? list.map((other) => (same(other) ? value : other)) : [...list, value];
const byId =
  (id: string) =>
  (other: { id: string }): boolean =>
    other.id === id;
const not =
  <T>(same: (other: T) => boolean) =>
  (other: T): boolean =>
    !same(other);

export function applyOperation(v: LivretView, o: Operation): LivretView {
  switch (o.op) {
    // Versions are not part of the view.
    case 'nommer-version':
    case 'retirer-version':
      return v;
    case 'mettre-candidat':
      return { ...v, candidat: o.valeur };
    case 'mettre-projet':
      return { ...v, projet: o.valeur };
    case 'mettre-structure':
      return { ...v, structures: put(v.structures, byId(o.valeur.id), o.valeur) };
    case 'retirer-structure':
      return { ...v, structures: v.structures.filter(not(byId(o.id))) };
    case 'mettre-experience':
      return { ...v, experiences: put(v.experiences, byId(o.valeur.id), o.valeur) };
    case 'retirer-experience':
      return { ...v, experiences: v.experiences.filter(not(byId(o.id))) };
    case 'mettre-preuve':
      return { ...v, preuves: put(v.preuves, byId(o.valeur.id), o.valeur) };
    case 'retirer-preuve':
      return { ...v, preuves: v.preuves.filter(not(byId(o.id))) };
    case 'mettre-situation':
      return { ...v, situations: put(v.situations, byId(o.valeur.id), o.valeur) };
    case 'retirer-situation':
      return { ...v, situations: v.situations.filter(not(byId(o.id))) };
    case 'mettre-couverture': {
      const { competenceId, experienceId } = o.valeur;
      const same = (c: typeof o.valeur) => c.competenceId === competenceId && c.experienceId === experienceId;
      return { ...v, couvertures: put(v.couvertures, same, o.valeur) };
    }
    case 'retirer-couverture':
      return {
        ...v,
        couvertures: v.couvertures.filter(
          (c) => c.competenceId !== o.competenceId || c.experienceId !== o.experienceId,
        ),
      };
    case 'mettre-reponse':
      return {
        ...v,
        reponses: put(v.reponses, (r) => r.bloc === o.valeur.bloc && r.rang === o.valeur.rang, o.valeur),
      };
    case 'mettre-dossier':
      return { ...v, dossiers: put(v.dossiers, (d) => d.bloc === o.valeur.bloc, o.valeur) };
    case 'retirer-dossier':
      return { ...v, dossiers: v.dossiers.filter((d) => d.bloc !== o.bloc) };
    case 'mettre-soutenance':
      return { ...v, soutenances: put(v.soutenances, (s) => s.bloc === o.valeur.bloc, o.valeur) };
    case 'retirer-soutenance':
      return { ...v, soutenances: v.soutenances.filter((s) => s.bloc !== o.bloc) };
    // Apart from the view.
    case 'mettre-remarque':
    case 'retirer-remarque':
    case 'mettre-retour':
    case 'retirer-retour':
      return v;
    case 'mettre-pseudonyme':
      return { ...v, pseudonymes: put(v.pseudonymes, (p) => p.id === o.valeur.id, o.valeur) };
    case 'mettre-gabarit':
      return { ...v, gabarits: put(v.gabarits, (g) => g.bloc === o.valeur.bloc, o.valeur) };
    case 'retirer-gabarit':
      return { ...v, gabarits: v.gabarits.filter((g) => g.bloc !== o.bloc) };
    case 'mettre-ecart':
      return { ...v, ecarts: put(v.ecarts, (e) => nomDeLEcart(e) === nomDeLEcart(o.valeur), o.valeur) };
    case 'retirer-ecart':
      return { ...v, ecarts: v.ecarts.filter((e) => nomDeLEcart(e) !== nomDeLEcart(o)) };
    case 'mettre-question-au-tuteur':
      return {
        ...v,
        questionsAuTuteur: put(v.questionsAuTuteur, (q) => q.id === o.valeur.id, o.valeur),
      };
    case 'retirer-question-au-tuteur':
      return { ...v, questionsAuTuteur: v.questionsAuTuteur.filter((q) => q.id !== o.id) };
    case 'mettre-repetition':
      return { ...v, repetitions: put(v.repetitions, (r) => r.id === o.valeur.id, o.valeur) };
    case 'retirer-repetition':
      return { ...v, repetitions: v.repetitions.filter((r) => r.id !== o.id) };
    case 'retirer-pseudonyme':
      return { ...v, pseudonymes: v.pseudonymes.filter((p) => p.id !== o.id) };
  }
}
