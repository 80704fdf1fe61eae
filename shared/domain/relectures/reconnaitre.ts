// Our own comments in a file that comes home (SPEC TR13): the candidate's questions and answers are no remark of the tutor,
// and what is said to them is theirs. Programs keep the author, the date to the second, the words and the range; ids and,
// in LibreOffice, threads are lost.
import { compterMots } from '../texte/compter-mots.ts';
import type { CommentaireEnvoye } from './envoi.ts';
import type { ReponseRecue } from './question.ts';
import type { DocumentLu, RemarqueLue, ReponseLue } from './retour.ts';

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

const creerRecherche = (envoyes: readonly CommentaireEnvoye[]) => {
  const pris = new Set<CommentaireEnvoye>();
  const prendre = (trouve: CommentaireEnvoye): CommentaireEnvoye => {
    pris.add(trouve);
    // A question is known under several of its forms (as it left, as the livret has it).
    if (trouve.genre !== 'reponse')
      for (const e of envoyes) if (e.genre === trouve.genre && e.id === trouve.id) pris.add(e);
    return trouve;
  };
  /** `ancres`: those of its paragraph, where it must stand; null: anywhere. */
  return (dit: Dit, ancres: ReadonlySet<string> | null): CommentaireEnvoye | undefined => {
    const libres = envoyes.filter((e) => !pris.has(e) && (ancres === null || ancres.has(e.ancre)));
    const signe = (e: CommentaireEnvoye) => e.auteur === dit.auteur.trim();
    const date = (e: CommentaireEnvoye) => seconde(e.date) === seconde(dit.date);
    const mots = (e: CommentaireEnvoye) => aplatir(e.texte) === aplatir(dit.texte);
    const question = ({ genre }: CommentaireEnvoye) => genre === 'question';
    const regles: ((e: CommentaireEnvoye) => boolean)[] = [
      (e) => mots(e) && date(e) && signe(e),
      (e) => mots(e) && (question(e) ? date(e) || signe(e) : signe(e) && ancres !== null),
      // Names and dates taken out by the program that saved the file.
      (e) => question(e) && mots(e) && (ancres !== null || compterMots(e.texte) >= MOTS_SURS),
      // Its words were changed: somebody wrote in it.
      (e) => question(e) && date(e) && signe(e),
    ];
    for (const regle of regles) {
      const trouve = libres.find(regle);
      if (trouve !== undefined) return prendre(trouve);
    }
    return undefined;
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
  const notres = new Map<RemarqueLue, CommentaireEnvoye>();
  // Where it was laid first, then anywhere: of two that say the same, each finds its own.
  for (const ici of [true, false])
    for (const r of document.remarques) {
      if (r.type !== 'commentaire' || notres.has(r)) continue;
      const envoye = chercher(r, ici ? ancresDe(r) : null);
      if (envoye !== undefined) notres.set(r, envoye);
    }
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

  const duFil = (r: RemarqueLue, envoye: CommentaireEnvoye): ReponseRecue[] => [
    ...ecritDedans(envoye, r),
    ...r.reponses
      .filter(
        (reponse: ReponseLue) => (chercher(reponse, ancresDe(r)) ?? chercher(reponse, null)) === undefined,
      )
      .map((reponse) => ({ ...reponse, dite: true })),
    ...[...reponses]
      .filter(([, notre]) => notre === r)
      .flatMap(([{ auteur, date, texte, reponses: suite }]) => [
        { auteur, date, texte, dite: false },
        ...suite.map((s) => ({ ...s, dite: false })),
      ]),
  ];
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
