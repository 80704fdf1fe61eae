// The thread of a document while it is read: paragraphs that grow, marks left on them, changes whose fragments join.
import {
  CALCULE,
  type Lieu,
  type ParagrapheLu,
  type Point,
  type RemarqueLue,
  type SignetLu,
} from '#shared/domain/relectures/retour.ts';

export type Genre = 'insertion' | 'suppression' | 'parti' | 'arrive';

export interface Suivi {
  readonly genre: Genre;
  readonly auteur: string;
  readonly date: string | null;
  /** Name of the move, which joins its two ends. */
  readonly nom: string;
}

export interface ChangementLu extends Suivi {
  texte: string;
  readonly debut: Point;
  fin: Point;
}

interface ParagrapheEnCours {
  readonly rang: number;
  readonly lieu: Lieu;
  avant: string;
  apres: string;
  readonly signets: SignetLu[];
  titre: number | null;
  sommaire: boolean;
  readonly appel: number | null;
  readonly cellule: ParagrapheLu['cellule'];
}

/** The prefix of our bookmarks (export/docx/redacteur.ts). */
const SIGNET = /^_b([A-Za-z0-9]{1,38})$/;

export class Fil {
  readonly paragraphes: ParagrapheEnCours[] = [];
  readonly changements: ChangementLu[] = [];
  readonly formes: RemarqueLue[] = [];
  readonly debuts = new Map<string, Point>();
  readonly fins = new Map<string, Point>();
  /** Rank of the paragraph that calls each note. */
  readonly appels = new Map<string, number>();
  /** How many tables were met. */
  tables = 0;
  #ouvert: ParagrapheEnCours | null = null;
  #suite = false;
  #signets = new Map<string, { ancre: string; debut: Point }>();
  /** Changes that the next fragment may continue: nothing was kept since. */
  #voisins = new Map<Genre, ChangementLu>();

  ouvrir(lieu: Lieu, sommaire: boolean, appel: number | null, cellule: ParagrapheLu['cellule'] = null): void {
    if (this.#suite && this.#ouvert) {
      this.#suite = false;
      return;
    }
    const rang = this.paragraphes.length;
    this.#ouvert = { rang, lieu, avant: '', apres: '', signets: [], titre: null, sommaire, appel, cellule };
    this.paragraphes.push(this.#ouvert);
  }

  titre(niveau: number): void {
    if (this.#ouvert) this.#ouvert.titre = niveau;
  }

  sommaire(): void {
    if (this.#ouvert) this.#ouvert.sommaire = true;
  }

  /** `marque`: what happened to the paragraph mark. An inserted one does not end the paragraph as it left. */
  fermer(marque: Suivi | null): void {
    if (marque) this.#ajouter('\n', marque);
    else this.#voisins.clear();
    this.#suite = marque?.genre === 'insertion' || marque?.genre === 'arrive';
  }

  /** A part (or a cell) ends: nothing continues across it, but for the change of a whole row (`rangee`). */
  couper(rangee = false): void {
    this.#suite = false;
    if (!rangee) this.#voisins.clear();
  }

  /** A change of form of these paragraphs, by their ranks; those of its author at the same time in them are part of it. */
  mettreEnForme({ auteur, date }: Pick<Suivi, 'auteur' | 'date'>, premier: number, dernier: number): void {
    const siens = this.paragraphes.slice(premier, dernier + 1);
    const [debut] = siens;
    const fin = siens.at(-1);
    if (!debut || !fin) return;
    const dedans = (f: RemarqueLue) =>
      f.auteur === auteur && f.date === date && f.debut.paragraphe >= premier && f.fin.paragraphe <= dernier;
    const autres = this.formes.filter((f) => !dedans(f));
    this.formes.splice(0, this.formes.length, ...autres, {
      type: 'mise-en-forme',
      auteur,
      date,
      texte: siens
        .map(({ apres }) => apres)
        .filter((texte) => texte !== '')
        .join('\n'),
      citation: '',
      debut: { paragraphe: premier, avant: 0, apres: 0 },
      fin: { paragraphe: dernier, avant: fin.avant.length, apres: fin.apres.length },
      vers: null,
      reponses: [],
      resolu: false,
    });
  }

  ici(): Point {
    const p = this.#ouvert ?? this.paragraphes.at(-1);
    return { paragraphe: p?.rang ?? 0, avant: p?.avant.length ?? 0, apres: p?.apres.length ?? 0 };
  }

  texte(texte: string, suivi: Suivi | null): void {
    if (texte === '' || !this.#ouvert) return;
    if (suivi) this.#ajouter(texte, suivi);
    else {
      this.#voisins.clear();
      this.#ouvert.avant += texte;
      this.#ouvert.apres += texte;
    }
  }

  calcule(suivi: Suivi | null): void {
    this.texte(CALCULE, suivi);
  }

  #ajouter(texte: string, suivi: Suivi): void {
    const p = this.#ouvert;
    if (!p) return;
    const debut = this.ici();
    const entre = suivi.genre === 'insertion' || suivi.genre === 'arrive';
    if (entre) p.apres += texte;
    else if (texte !== '\n') p.avant += texte;
    const voisin = this.#voisins.get(suivi.genre);
    const meme = voisin?.auteur === suivi.auteur && voisin.date === suivi.date && voisin.nom === suivi.nom;
    if (voisin && meme) {
      voisin.texte += texte;
      voisin.fin = this.ici();
      return;
    }
    const changement = { ...suivi, texte, debut, fin: this.ici() };
    this.#voisins.set(suivi.genre, changement);
    this.changements.push(changement);
  }

  signetOuvert(id: string, nom: string): void {
    const ancre = SIGNET.exec(nom)?.[1];
    if (ancre !== undefined) this.#signets.set(id, { ancre, debut: this.ici() });
  }

  signetFerme(id: string): void {
    const signet = this.#signets.get(id);
    if (!signet) return;
    this.#signets.delete(id);
    const { ancre, debut } = signet;
    const fin = this.ici();
    for (let rang = debut.paragraphe; rang <= fin.paragraphe; rang++) {
      const p = this.paragraphes[rang];
      if (!p) continue;
      p.signets.push({
        ancre,
        debut: rang === debut.paragraphe ? debut : { paragraphe: rang, avant: 0, apres: 0 },
        fin:
          rang === fin.paragraphe ? fin : { paragraphe: rang, avant: p.avant.length, apres: p.apres.length },
      });
    }
  }

  lus(): ParagrapheLu[] {
    return this.paragraphes.map(({ rang: _, ...p }) => p);
  }
}
