// The sheet that goes with a deposit: what is in each file, what was done to make it fit, what remains to do.
import { pageHtml } from '../pdf/feuille.ts';
import { echapper } from '../pdf/html.ts';

export interface LigneDepot {
  readonly nom: string;
  readonly contenu: string;
  readonly octets: number;
}

export interface ListeDepot {
  readonly titre: string;
  readonly candidat: string;
  readonly certification: string;
  readonly bloc: string;
  readonly fichiers: readonly LigneDepot[];
  readonly limites: string;
  /** French sentences. */
  readonly explications: readonly string[];
  readonly restent: readonly string[];
}

export const direMo = (octets: number): string =>
  octets < 95_000
    ? `${Math.max(1, Math.round(octets / 1000))} ko`
    : `${(octets / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;

const liste = (phrases: readonly string[], coche: boolean): string =>
  `<ul${coche ? ' style="list-style:none;padding-left:0"' : ''}>${phrases
    .map((p) => `<li>${coche ? '☐ ' : ''}${echapper(p)}</li>`)
    .join('')}</ul>`;

export const listeHtml = (depot: ListeDepot): string =>
  pageHtml(
    depot.titre,
    `<h1 style="margin-top:0">${echapper(depot.titre)}</h1>
<p>${echapper(depot.candidat)}<br>${echapper(depot.certification)}<br>${echapper(depot.bloc)}</p>
<h2>Fichiers à déposer</h2><p class="note">${echapper(depot.limites)}</p>
<table><thead><tr><th scope="col">Fichier</th><th scope="col">Contenu</th><th scope="col" class="droite">Taille</th></tr></thead><tbody>${depot.fichiers
      .map(
        ({ nom, contenu, octets }) =>
          `<tr><td>${echapper(nom)}</td><td>${echapper(contenu)}</td><td class="droite">${direMo(octets)}</td></tr>`,
      )
      .join('')}</tbody></table>
${depot.restent.length === 0 ? '' : `<h2>Ce qui n’est dans aucun fichier</h2>${liste(depot.restent, false)}`}
${depot.explications.length === 0 ? '' : `<h2>Ce qui a été fait pour que tout tienne</h2>${liste(depot.explications, false)}`}
<h2>Avant de déposer</h2>${liste(
      [
        'J’ai ouvert chaque fichier et il se lit en entier.',
        'Le nom, la certification et le bloc de la couverture sont justes.',
        'Chaque preuve citée est dans les annexes, dans une pièce jointe ou remise autrement.',
        'Aucune pièce confidentielle n’est jointe sans accord.',
        'Les formats, les tailles et le nombre de fichiers sont ceux que demande mon certificateur.',
        'J’ai gardé une copie de ce dossier et la preuve de dépôt.',
      ],
      true,
    )}`,
  );
