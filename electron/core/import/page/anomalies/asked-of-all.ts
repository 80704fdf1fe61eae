// What is asked besides the blocs, or was written for a course and not for experience.
import type { Anomalie } from '#shared/domain/fiche/fiche.ts';
import { fold } from '../lines.ts';
import { NUMBER, toNumber } from '../numbers.ts';
import { TRANSVERSALES } from '../read-prerequis.ts';
import { splitSentences } from '../sentences.ts';
import { anomalie, bare, type Detector, plural, shortBloc } from './detector.ts';

/** Compétences asked across the blocs, which no bloc lists. */
export const transversales: Detector = ({ fiche, page }) => {
  if (fiche.transversales.length === 0) return [];
  const listed = new Set(fiche.blocs.flatMap(({ competences }) => competences.map(({ texte }) => texte)));
  const outside = fiche.transversales.filter((texte) => !listed.has(texte));
  const line = page.lines.find((one) => TRANSVERSALES.test(fold(one))) ?? fiche.transversales[0] ?? '';
  const found: Anomalie[] = [];
  if (outside.length > 0)
    found.push(
      anomalie(
        'transversales-hors-bloc',
        `${plural(outside.length, 'compétence')} ${outside.length > 1 ? 'sont exigées' : 'est exigée'} en plus, sans être dans la liste d’aucun bloc : ${outside.map((texte) => `« ${nameOf(texte)} »`).join(' et ')}. Demandez dans quels blocs les montrer.`,
        line,
      ),
    );
  const announced = toNumber(
    new RegExp(`(${NUMBER}) compétences? transversales?`, 'iu').exec(line)?.[1] ?? '',
  );
  if (announced !== null && announced !== fiche.transversales.length)
    found.push(
      anomalie(
        'nombre-de-transversales',
        `La fiche annonce ${announced} compétences transversales et en décrit ${fiche.transversales.length}.`,
        line,
      ),
    );
  return found;
};

const nameOf = (texte: string): string => (/^[^"”».,]+/.exec(texte)?.[0] ?? texte).trim();

/** The one thing that a candidate must know first. */
export const closedToVae: Detector = ({ fiche, page }) =>
  fiche.voies.flatMap(({ voie, oui }, rank) => {
    if (voie !== 'Par expérience' || oui) return [];
    const origin = page.origines.find(({ chemin }) => chemin === `voies.${rank}`);
    return [
      anomalie(
        'vae-non-ouverte',
        'La voie de l’expérience n’est pas ouverte : cette certification ne s’obtient pas par la VAE.',
        page.line((origin?.debut ?? 1) - 1).replace(/\s+/g, ' '),
      ),
    ];
  });

const COURSE = /période[^.]*en entreprise|(?<![\p{L}])stages?(?![\p{L}])|alternance/iu;
const EXPERIENCE = /(?<![\p{L}])VAE(?![\p{L}])|acquis de l'expérience|par expérience/u;

/** A stage or an alternance asked of everyone, in a fiche open to VAE, which says nothing of VAE there. */
export const courseConditions: Detector = ({ fiche }) => {
  if (!fiche.voies.some(({ voie, oui }) => oui && voie === 'Par expérience')) return [];
  const conditions = fiche.regle.autresConditions
    .filter((texte) => COURSE.test(fold(texte)) && !EXPERIENCE.test(fold(texte)))
    .map((texte) =>
      anomalie(
        'condition-de-formation',
        'Cette condition est celle d’un parcours de formation, et la fiche ne dit pas ce qui la remplace pour une VAE.',
        texte,
      ),
    );
  const modalites = fiche.blocs.flatMap(({ code, modalites: text }) => {
    const sentence = splitSentences((text ?? '').replaceAll('\n', ' ')).find(
      (one) => COURSE.test(fold(one)) && !EXPERIENCE.test(fold(one)),
    );
    return sentence
      ? [
          anomalie(
            'modalites-de-formation',
            `L’évaluation du bloc ${shortBloc(code)} est décrite pour un stage ou une alternance : la fiche ne dit pas ce qui la remplace pour une VAE.`,
            sentence,
          ),
        ]
      : [];
  });
  return [...conditions, ...modalites];
};

/** The general modalités have a part for VAE; those of the blocs describe the course only. */
export const separateVae: Detector = ({ fiche, page }) => {
  const lines = page.filled(page.section('modalites')).map((index) => page.line(index));
  const rank = lines.findIndex((line) => EXPERIENCE.test(fold(line)) && fold(line).endsWith(':'));
  if (rank < 0 || fiche.blocs.some(({ modalites }) => EXPERIENCE.test(fold(modalites ?? '')))) return [];
  return [
    anomalie(
      'modalites-vae-a-part',
      'Pour une VAE, la fiche décrit une autre évaluation que celle de ses blocs : preuves de l’expérience et entretien. Demandez ce qui, dans les modalités des blocs, vous est demandé.',
      `${lines[rank]} ${lines[rank + 1] ?? ''}`,
    ),
  ];
};

/** The prerequisites of the entry, word for word or nearly, given again for the validation. */
export const repeatedPrerequisites: Detector = ({ fiche }) => {
  const words = (text: string) => new Set(bare(text).split(' '));
  const paragraphs = (text: string | null) => (text ?? '').split('\n').filter((line) => line.trim() !== '');
  const same = (left: string, right: string): boolean => {
    const [a, b] = [words(left), words(right)];
    const common = [...a].filter((word) => b.has(word)).length;
    return common / Math.max(a.size, b.size) >= 0.9;
  };
  const repeated = paragraphs(fiche.prerequis.validation).find(
    (texte) =>
      bare(texte).split(' ').length >= 8 &&
      paragraphs(fiche.prerequis.entree).some((other) => same(texte, other)),
  );
  return repeated
    ? [
        anomalie(
          'prerequis-repetes',
          'Les prérequis de l’entrée en formation sont repris comme prérequis de la validation : la fiche ne dit pas s’ils valent pour une VAE.',
          repeated,
        ),
      ]
    : [];
};

/** « Remis les documents requis spécifiés dans le référentiel »: which ones, the fiche does not say. */
export const documentsElsewhere: Detector = ({ fiche }) =>
  [fiche.prerequis.validation, fiche.regle.texte]
    .flatMap((text) => (text ?? '').split('\n'))
    .filter((line) =>
      /documents?[^.]*(?:spécifiés|prévus|listés|précisés) dans le (?:référentiel|règlement)/i.test(line),
    )
    .map((line) =>
      anomalie(
        'documents-non-listes',
        'La fiche demande des documents dont la liste est ailleurs : demandez-la au certificateur.',
        line,
      ),
    );

/** « La documentation … doit inclure : …, documentation technique »: an item that is the subject itself. */
export const circularDeliverable: Detector = ({ fiche }) =>
  fiche.blocs.flatMap(({ code, modalites, livrables }) =>
    splitSentences((modalites ?? '').replaceAll('\n', ' ')).flatMap((sentence) => {
      const subject = /^(.+?) doit (?:présenter|inclure|comporter|contenir|comprendre)/.exec(
        fold(sentence),
      )?.[1];
      const item =
        subject &&
        livrables.find((livrable) => bare(livrable).includes(' ') && bare(subject).includes(bare(livrable)));
      return item
        ? [
            anomalie(
              'livrable-circulaire',
              `Dans le bloc ${shortBloc(code)}, « ${item} » est à la fois le document demandé et l’une de ses parties.`,
              sentence,
            ),
          ]
        : [];
    }),
  );
