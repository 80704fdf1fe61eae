// « Compétences attestées » against the compétences of the blocs: the blocs are authoritative.
import type { Anomalie } from '#shared/domain/fiche/fiche.ts';
import { anomalie, bare, type Detector, plural, shortBloc } from './detector.ts';

/** Short forms end with a comma: « Évaluer la faisabilité du projet informatique, » is the start of the compétence. */
const isStartOf = (short: string, long: string): boolean => bare(long).startsWith(bare(short));

export const attestedAgainstBlocs: Detector = ({ fiche }) => {
  const own = fiche.blocs.flatMap((bloc) =>
    bloc.competences.map(({ id, texte }) => ({
      texte,
      name: `${shortBloc(bloc.code)}-${id.split('-').at(-1)}`,
    })),
  );
  const attested = fiche.competencesAttestees;
  if (attested.length !== own.length)
    return [
      countDiffers(
        attested,
        own.map(({ texte }) => texte),
      ),
    ];
  return attested.flatMap((texte, rank): Anomalie[] => {
    const competence = own[rank];
    if (
      !competence ||
      texte === competence.texte ||
      (isStartOf(texte, competence.texte) && texte.endsWith(','))
    )
      return [];
    if (texte.replace(/\.$/, '') !== texte && isShortForm(attested) && isStartOf(texte, competence.texte))
      return [];
    return [
      anomalie(
        'attestee-differente',
        `La compétence ${competence.name} est écrite autrement dans « Compétences attestées » : ${difference(texte, competence.texte)} dans le bloc. C’est le texte du bloc qui est repris ici.`,
        texte,
      ),
    ];
  });
};

/** Most of the list ends with a comma: the last one, which ends with a stop, is a short form too. */
const isShortForm = (attested: readonly string[]): boolean =>
  attested.filter((texte) => texte.endsWith(',')).length > attested.length / 2;

const countDiffers = (attested: readonly string[], own: readonly string[]): Anomalie => {
  const lone =
    attested.length > own.length
      ? attested.find((texte) => !own.some((other) => isStartOf(texte, other)))
      : own.find((texte) => !attested.some((other) => isStartOf(other, texte)));
  return anomalie(
    'nombre-de-competences',
    `La fiche atteste ${plural(attested.length, 'compétence')} et ses blocs en listent ${own.length} : la fiche se contredit, ou une ligne s’est perdue à la copie.`,
    lone ?? attested[0] ?? own[0] ?? '',
  );
};

/** The words that differ, pair by pair when there are as many on both sides, else from the first to the last. */
const difference = (left: string, right: string): string => {
  const a = left.split(/\s+/);
  const b = right.split(/\s+/);
  const say = (before: string, after: string) => `« ${before} » au lieu de « ${after} »`;
  if (a.length === b.length)
    return a.flatMap((word, rank) => (word === b[rank] ? [] : [say(word, b[rank] ?? '')])).join(', ');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  // A word is shown on both sides even where one side has none of its own.
  const from = start === Math.min(a.length, b.length) - end && start > 0 ? start - 1 : start;
  return say(a.slice(from, a.length - end).join(' '), b.slice(from, b.length - end).join(' '));
};
