// plan.docx: the timed outline that one holds in the hand, the speaker's notes, and the preparation for the entretien.
import { Document, type FileChild, HeadingLevel, Packer, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { ancre, ancreCompetence } from '#shared/domain/dossier/ancres.ts';
import type { Segment } from '#shared/domain/dossier/modele.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { type ControleEquilibre, controlerEquilibre } from '#shared/domain/soutenance/equilibre.ts';
import { type LignePlan, lignesDuPlan } from '#shared/domain/soutenance/feuille-plan.ts';
import { direEntretien, direSource } from '#shared/domain/soutenance/minutes.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { retoucherDocx } from '../ooxml-post/docx.ts';
import { STYLE } from './charte.ts';
import { MENTION_EXEMPLE } from './couverture.ts';
import type { DocumentFait, OptionsDocument } from './dossier.ts';
import { estimerPages } from './estimer-pages.ts';
import { segments } from './inline.ts';
import { numerotationWord } from './numerotation.ts';
import { entete, FEUILLE, LARGEUR_TEXTE, pied } from './page.ts';
import { creerRedacteur, type Redacteur } from './redacteur.ts';
import { stylesWord } from './styles.ts';
import { tableauContenu } from './tableau.ts';

const para = (style: string, id: string, contenu: readonly Segment[], redacteur: Redacteur): Paragraph =>
  new Paragraph({ style, children: redacteur.signet([id], segments(contenu)) });

const titre = (
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  id: string,
  texte: string,
  redacteur: Redacteur,
  page = false,
): Paragraph =>
  new Paragraph({
    heading,
    numbering: false,
    indent: { left: 0, hanging: 0 },
    ...(page && { pageBreakBefore: true, spacing: { before: 0 } }),
    children: redacteur.signet([id], [new TextRun(texte)]),
  });

/** What a part shows: close lines, that stay with the notes. */
const montre = (id: string, contenu: readonly Segment[], redacteur: Redacteur): Paragraph =>
  new Paragraph({
    style: STYLE.note,
    spacing: { before: 20, after: 40 },
    keepNext: true,
    children: redacteur.signet([id], segments(contenu)),
  });

const pourcent = (part: number): string => String(Math.round(part * 1000) / 10).replace('.', ',');

/** The outline holds on one page: a message is a sentence, a longer one is whole in the notes. */
const MESSAGE_MAX = 160;
const abreger = (message: string): string =>
  message.length <= MESSAGE_MAX ? message : `${message.slice(0, MESSAGE_MAX).replace(/\s+\S*$/u, '')}…`;

const MOMENTS = { introduction: 'Introduction', corps: 'Développement', conclusion: 'Conclusion' } as const;

/** « Introduction 2:30 (12,5 %), c’est court : entre 2:30 et 3:00 » */
const direMoment = (e: ControleEquilibre): string => {
  const conseil = e.secondes < e.minSecondes ? 'c’est court' : 'c’est long';
  const repere = `on vise entre ${minuterie(e.minSecondes)} et ${minuterie(e.maxSecondes)}`;
  return `${MOMENTS[e.genre]} ${minuterie(e.secondes)} (${pourcent(e.part)}\u00a0%)${e.ok ? '' : `, ${conseil}\u00a0: ${repere}`}`;
};

/** A person reads the mark on a clock that starts at 0:00. */
const deroule = (lignes: readonly LignePlan[], redacteur: Redacteur): FileChild[] => [
  tableauContenu(
    {
      type: 'tableau',
      ancre: 'deroule',
      legende: '',
      grand: true,
      colonnes: [
        { titre: 'À', largeur: 0.09 },
        { titre: 'Durée', largeur: 0.09 },
        { titre: 'Partie', largeur: 0.25 },
        { titre: 'Message', largeur: 0.31 },
        { titre: 'Compétences', largeur: 0.14 },
        { titre: 'Preuves', largeur: 0.12 },
      ],
      lignes: [
        ...lignes.map(({ partie, debut, competences, preuves }): Segment[][] => [
          [minuterie(debut)],
          [{ gras: minuterie(partie.secondes) }],
          [{ gras: partie.titre || 'Sans titre' }],
          [abreger(partie.message)],
          [competences.map((c) => c.rang).join(', ')],
          [preuves.map((p) => p.numero).join(', ')],
        ]),
        [[minuterie(lignes.at(-1)?.fin ?? 0)], [], [{ gras: 'Fin' }], [], [], []],
      ],
    },
    redacteur,
  ),
];

const couverture = (plan: PlanDuBloc, redacteur: Redacteur): Paragraph[] => {
  const absentes = plan.nonCouvertes;
  if (absentes.length === 0)
    return [para(STYLE.note, 'couvertureplan', ['Toutes les compétences du bloc sont montrées.'], redacteur)];
  return [
    para(
      STYLE.note,
      'couvertureplan',
      [
        {
          gras:
            absentes.length > 1
              ? 'Compétences non couvertes par ce plan :'
              : 'Compétence non couverte par ce plan :',
        },
      ],
      redacteur,
    ),
    ...absentes.map(
      (c) =>
        new Paragraph({
          style: STYLE.liste,
          numbering: { reference: 'puces', level: 0, instance: 9001, custom: true },
          children: redacteur.signet(
            [ancre('nonc', c.id)],
            segments([`${rangCompetence(c.id)}. ${titreCompetence(c.texte)}`]),
          ),
        }),
    ),
  ];
};

const notes = (ligne: LignePlan, rang: number, redacteur: Redacteur): FileChild[] => {
  const { partie, debut, fin, competences, preuves, parole } = ligne;
  const id = ancre('part', partie.id);
  const s = (suffixe: string) => `${id.slice(0, 33)}${suffixe}`;
  const depasse = parole > partie.secondes;
  return [
    titre(
      HeadingLevel.HEADING_2,
      id,
      `${rang}. ${partie.titre || 'Sans titre'} (${minuterie(debut)} à ${minuterie(fin)})`,
      redacteur,
    ),
    ...(partie.message === '' ? [] : [para(STYLE.situation, s('mes'), [partie.message], redacteur)]),
    ...competences.map((c) =>
      montre(`${s('c')}${c.rang}`, [{ gras: `Compétence ${c.rang}. ` }, c.titre, '.'], redacteur),
    ),
    ...preuves.map((p) =>
      montre(
        `${s('p')}${p.numero}`,
        [
          { gras: `Preuve ${p.numero} à montrer. ` },
          p.preuve.legende,
          p.preuve.confidentielle ? ' (confidentielle).' : '.',
        ],
        redacteur,
      ),
    ),
    // What is shown stays apart from what is said.
    ...partie.notes
      .split(/\n+/)
      .filter((l) => l.trim() !== '')
      .map(
        (l, n) =>
          new Paragraph({
            style: STYLE.corps,
            ...(n === 0 && { spacing: { before: 140 } }),
            children: redacteur.signet([`${s('n')}${n}`], segments([l.trim()])),
          }),
      ),
    ...(parole === 0
      ? []
      : [
          para(
            STYLE.note,
            s('dit'),
            [
              `Ces notes se disent en ${minuterie(parole)} environ${depasse ? `, plus que les ${minuterie(partie.secondes)} prévues` : ''}.`,
            ],
            redacteur,
          ),
        ]),
  ];
};

/** Three dotted lines to write on: leaders of tabs, so that no paragraph is empty. */
const lignesPourRepondre = (): Paragraph =>
  new Paragraph({
    style: STYLE.reponse,
    tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_TEXTE, leader: 'dot' }],
    children: [0, 1, 2].map((n) => new TextRun({ ...(n > 0 && { break: 1 }), children: [new Tab()] })),
  });

/** Where the questions come from, or that the fiche speaks of none (SPEC S23). */
const direAnnonce = (annonce: string | null): string => {
  if (annonce === null)
    return 'La fiche ne dit pas que le jury pose des questions\u00a0: demandez-le au certificateur.';
  const origine = 'Les questions du jury partent des passages les moins solides du dossier.';
  return annonce === '' ? origine : `La fiche le dit\u00a0: «\u00a0${annonce}\u00a0» ${origine}`;
};

const entretien = (plan: PlanDuBloc, redacteur: Redacteur): FileChild[] => {
  const siennes = plan.questions.map((q, n) => ({
    id: ancre('ques', q.id || String(n)),
    question: q.question,
    motif: '',
    reponse: q.reponse,
  }));
  const dites = new Set(siennes.map((q) => q.question));
  const probables = plan.probables
    .filter((q) => !dites.has(q.question))
    .map((q, n) => ({ id: `probable${n}`, question: q.question, motif: q.motif, reponse: '' }));
  return [
    titre(HeadingLevel.HEADING_1, 'entretien', 'Préparer l’entretien', redacteur, true),
    para(
      STYLE.corps,
      'dureeentretien',
      [
        `Durée de l’entretien : ${direEntretien(plan.entretien, plan.annonce !== null)} ${direAnnonce(plan.annonce)}`,
      ],
      redacteur,
    ),
    ...[...siennes, ...probables].flatMap(({ id, question, motif, reponse }) => [
      titre(HeadingLevel.HEADING_3, id, question, redacteur),
      ...(motif === ''
        ? []
        : [
            new Paragraph({
              style: STYLE.situation,
              children: redacteur.signet([`${id.slice(0, 34)}mot`], segments([motif])),
            }),
          ]),
      ...(reponse.trim() === ''
        ? [lignesPourRepondre()]
        : reponse
            .split(/\n+/)
            .filter((l) => l.trim() !== '')
            .map((l, n) => para(STYLE.corps, `${id.slice(0, 34)}rep${n}`, [l.trim()], redacteur))),
    ]),
  ];
};

export const ecrirePlanDocx = async (
  plan: PlanDuBloc,
  vue: LivretView,
  options: OptionsDocument,
): Promise<DocumentFait> => {
  const redacteur = creerRedacteur({ preuves: new Map(), annexesImprimees: false, fichier: options.fichier });
  const lignes = lignesDuPlan(plan, vue);
  const rang = vue.fiche.blocs.indexOf(plan.bloc) + 1;
  const candidat = `${vue.candidat.prenom} ${vue.candidat.nom}`.trim();
  const exemple = vue.identite.exemple ? MENTION_EXEMPLE : '';
  const marges = {
    enteteGauche: `${candidat || 'Candidat'}, plan de soutenance`,
    enteteDroite: `Bloc ${rang}, ${minuterie(plan.duree.minutes * 60)}`,
    piedGauche: `${vue.fiche.code}, ${vue.fiche.intitule}`,
    exemple,
  };
  const equilibre = controlerEquilibre(plan.parties, plan.duree.minutes * 60);
  const pages = estimerPages(options.miseEnPage);
  const document = new Document({
    title: `Plan de soutenance, ${plan.bloc.code}`,
    subject: `${vue.fiche.code}, ${vue.fiche.intitule}`,
    creator: candidat,
    lastModifiedBy: candidat,
    description: exemple === '' ? 'Plan de soutenance' : `${exemple}.`,
    keywords: `VAE, soutenance, ${vue.fiche.code}, ${plan.bloc.code}`,
    styles: stylesWord(),
    numbering: numerotationWord(),
    customProperties: [
      { name: 'LivretVAE.livret', value: vue.identite.id },
      { name: 'LivretVAE.export', value: options.exportId },
      { name: 'LivretVAE.bloc', value: plan.bloc.code },
    ],
    ...pages.option,
    sections: [
      {
        properties: FEUILLE,
        headers: { default: entete(marges) },
        footers: { default: pied(marges) },
        children: [
          titre(HeadingLevel.HEADING_1, 'plan', `Soutenance du bloc ${rang}`, redacteur, true),
          para(STYLE.couvertureSousTitre, 'blocplan', [plan.bloc.intitule], redacteur),
          para(STYLE.corps, 'source', [{ gras: 'Présentation. ' }, direSource(plan.duree)], redacteur),
          ...(plan.propose
            ? [
                para(
                  STYLE.note,
                  'propose',
                  ['Plan proposé d’après le livret : il attend vos choix.'],
                  redacteur,
                ),
              ]
            : []),
          ...deroule(lignes, redacteur),
          para(STYLE.note, 'equilibre', [equilibre.map(direMoment).join('. '), '.'], redacteur),
          ...couverture(plan, redacteur),
          titre(HeadingLevel.HEADING_1, 'notes', 'Ce que je dis', redacteur, true),
          ...lignes.flatMap((l, n) => notes(l, n + 1, redacteur)),
          ...(plan.annonce === null && plan.questions.length === 0 ? [] : entretien(plan, redacteur)),
        ],
      },
    ],
  });
  const octets = retoucherDocx(await Packer.toBuffer(document), {
    date: options.date,
    carte: {
      livret: vue.identite.id,
      export: options.exportId,
      bloc: plan.bloc.code,
      blocs: new Map(plan.bloc.competences.map((c) => [ancreCompetence(c.id), c.id])),
    },
  });
  return {
    octets,
    avertissements: [
      ...(plan.nonCouvertes.length > 0
        ? [
            `${plan.bloc.code} : le plan ne montre pas ${plan.nonCouvertes.length > 1 ? 'les compétences' : 'la compétence'} ${plan.nonCouvertes.map((c) => rangCompetence(c.id)).join(', ')}.`,
          ]
        : []),
      ...pages.avertissements(plan.bloc.code),
    ],
  };
};
