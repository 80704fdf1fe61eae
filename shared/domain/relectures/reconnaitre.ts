// Our own comments in a file that comes home (SPEC TR13): the candidate's questions and answers are no remark of the tutor,
// and what is said to them is theirs. Programs keep the author, the date to the second, the words and the range; ids and,
// in LibreOffice, threads are lost.
import { compterMots } from '../texte/compter-mots.ts';
import type { CommentaireEnvoye } from './envoi.ts';
import type { ReponseRecue } from './question.ts';
import type { DocumentLu, RemarqueLue } from './retour.ts';

export interface QuestionRevenue {
  readonly id: string;
  readonly reponses: readonly ReponseRecue[];
  /** The comment that came back, for what is said to a question that the livret no longer has. */
  readonly lue: RemarqueLue;
}

/** A remark known already (the tutor's words, sent again with the candidate's answer). */
export type RemarqueLueOuConnue = RemarqueLue & {
  readonly connue?: string;
  /** The words are those of the candidate's answer: only what is said to it counts. */
  readonly sienne?: boolean;
};

export interface Reconnus {
  /** Without ours. */
  readonly remarques: readonly RemarqueLueOuConnue[];
  readonly questions: readonly QuestionRevenue[];
}

const aplatir = (texte: string): string => texte.normalize('NFC').replace(/\s+/gu, ' ').trim();
const seconde = (date: string | null): string => (date ?? '').slice(0, 19);
/** Words from which the same text is no chance, whoever signs it. */
const MOTS_SURS = 4;

type Dit = Pick<RemarqueLue, 'auteur' | 'date' | 'texte'>;
/** `ici`: only comments of the same paragraph are looked at. */
type Regle = (envoye: CommentaireEnvoye, dit: Dit, ici: boolean) => boolean;

const signe: Regle = (e, dit) => e.auteur === dit.auteur.trim();
const date: Regle = (e, dit) => seconde(e.date) === seconde(dit.date);
const mots: Regle = (e, dit) => aplatir(e.texte) === aplatir(dit.texte);

/** The surest first: each is tried on every comment before the next one. */
const REGLES: readonly Regle[] = [
  (e, dit, ici) => mots(e, dit, ici) && date(e, dit, ici) && signe(e, dit, ici),
  (e, dit, ici) =>
    mots(e, dit, ici) &&
    (e.genre === 'question' ? date(e, dit, ici) || signe(e, dit, ici) : signe(e, dit, ici) && ici),
  // Names and dates taken out by the program that saved the file.
  (e, dit, ici) => e.genre === 'question' && mots(e, dit, ici) && (ici || compterMots(e.texte) >= MOTS_SURS),
  // Its words were changed: somebody wrote in it.
  (e, dit, ici) => e.genre === 'question' && date(e, dit, ici) && signe(e, dit, ici),
];

/** Each of ours is found once, where it was laid first, then anywhere: of two that say the same, each finds its own. */
const creerRecherche = (envoyes: readonly CommentaireEnvoye[]) => {
  const pris = new Set<CommentaireEnvoye>();
  const chercher = (dit: Dit, ancres: ReadonlySet<string>, regle: Regle, ici: boolean) => {
    const trouve = envoyes.find((e) => !pris.has(e) && (!ici || ancres.has(e.ancre)) && regle(e, dit, ici));
    if (trouve === undefined) return undefined;
    pris.add(trouve);
    // A question is known under several of its forms (as it left, as the livret has it).
    if (trouve.genre !== 'reponse')
      for (const e of envoyes) if (e.genre === trouve.genre && e.id === trouve.id) pris.add(e);
    return trouve;
  };
  return <D extends Dit>(dits: readonly D[], ancresDe: (dit: D) => ReadonlySet<string>) => {
    const trouves = new Map<D, CommentaireEnvoye>();
    for (const regle of REGLES)
      for (const ici of [true, false])
        for (const dit of dits) {
          if (trouves.has(dit)) continue;
          const envoye = chercher(dit, ancresDe(dit), regle, ici);
          if (envoye !== undefined) trouves.set(dit, envoye);
        }
    return trouves;
  };
};

/** What somebody wrote into a comment of ours: after its words, or in their place. */
const ecritDedans = (envoye: CommentaireEnvoye, dit: Dit): ReponseRecue[] => {
  const avant = aplatir(envoye.texte);
  const apres = aplatir(dit.texte);
  if (apres === avant || apres === '') return [];
  const texte = apres.startsWith(avant) ? apres.slice(avant.length).trim() : dit.texte;
  return texte === '' ? [] : [{ auteur: '', date: null, texte, dite: true }];
};

const memePlace = (a: RemarqueLue, b: RemarqueLue): boolean => {
  const egal = (x: RemarqueLue['debut'], y: RemarqueLue['debut']) =>
    x.paragraphe === y.paragraphe && x.avant === y.avant && x.apres === y.apres;
  // On the same words, or at their end without words of its own.
  return egal(a.fin, b.fin) && (egal(a.debut, b.debut) || egal(a.debut, b.fin));
};

export const reconnaitre = (
  document: Pick<DocumentLu, 'remarques' | 'paragraphes' | 'filsDits'>,
  envoyes: readonly CommentaireEnvoye[],
): Reconnus => {
  if (envoyes.length === 0) return { remarques: document.remarques, questions: [] };
  const chercher = creerRecherche(envoyes);
  const ancresDe = (r: RemarqueLue): Set<string> =>
    new Set(document.paragraphes[r.debut.paragraphe]?.signets.map(({ ancre }) => ancre));
  const notres = chercher(
    document.remarques.filter(({ type }) => type === 'commentaire'),
    ancresDe,
  );
  const fils = [...notres].filter(([, { genre }]) => genre !== 'reponse');
  /** Flattened answers: one thread of ours alone there, in a file that says no thread. */
  const reponses = new Map<RemarqueLue, RemarqueLue>();
  if (!document.filsDits)
    for (const r of document.remarques) {
      if (r.type !== 'commentaire' || notres.has(r)) continue;
      const la = fils.filter(([notre]) => memePlace(r, notre));
      const [seul] = la;
      if (seul === undefined || la.length > 1) continue;
      if (seconde(r.date) === '' || seconde(r.date) >= seconde(seul[1].date)) reponses.set(r, seul[0]);
    }

  const duFil = (r: RemarqueLue, envoye: CommentaireEnvoye): ReponseRecue[] => {
    const siennes = chercher(r.reponses, () => ancresDe(r));
    return [
      ...ecritDedans(envoye, r),
      ...r.reponses.filter((s) => !siennes.has(s)).map((s) => ({ ...s, dite: true })),
      ...[...reponses]
        .filter(([, notre]) => notre === r)
        .flatMap(([{ auteur, date, texte, reponses: suite }]) => [
          { auteur, date, texte, dite: false },
          ...suite.map((s) => ({ ...s, dite: false })),
        ]),
    ];
  };
  const questions: QuestionRevenue[] = [];
  const remarques = document.remarques.flatMap((r): RemarqueLueOuConnue[] => {
    if (reponses.has(r)) return [];
    const envoye = notres.get(r);
    if (envoye === undefined) return [r];
    if (envoye.genre === 'question') questions.push({ id: envoye.id, lue: r, reponses: duFil(r, envoye) });
    if (envoye.genre === 'question') return [];
    const dites = duFil(r, envoye).map(({ auteur, date, texte }) => ({ auteur, date, texte }));
    if (envoye.genre === 'remarque')
      return [{ ...r, texte: envoye.texte, reponses: dites, connue: envoye.id }];
    return dites.length === 0 ? [] : [{ ...r, reponses: dites, connue: envoye.id, sienne: true }];
  });
  return { remarques, questions };
};
