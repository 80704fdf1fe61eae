// How the certification is obtained, deduced from the words of « Description des modalités d’acquisition … ».
import type { Bloc, Regle } from '#shared/domain/fiche/fiche.ts';
import { fold, isBullet } from './lines.ts';
import { listUnder } from './list-under.ts';
import { NUMBER, toNumber } from './numbers.ts';
import type { PageReader } from './page-reader.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const ALL =
  /(?:ensemble (?:des|de ses) (?:\S+ )?blocs|tous les blocs|totalité des blocs|chacun des blocs|les (?:NUMBER) blocs|(?:NUMBER) blocs de compétences)/;
const all = new RegExp(ALL.source.replaceAll('NUMBER', NUMBER), 'i');
const CHOICE =
  /(?:l'une? (?:des|de ces)|une? (?:des|parmi les|bloc)|au choix)[^.]*?blocs?[^.]*?\(?((?:blocs? \d+(?:, | ou ))+(?:blocs? )?\d+)\)?/i;
const SPEAKS_OF_CHOICE = /au choix|l'une? des blocs|blocs? de spécialité|blocs? optionnels?|en option/i;
const VAE = /(?<![\p{L}])VAE(?![\p{L}])|par expérience/u;

export const readRegle = (page: PageReader, blocs: readonly Bloc[]): Regle => {
  const section = page.section('regle');
  const texte = page.text('regle.texte', section) ?? '';
  const sentences = sentencesOf(page, section);
  const choice = findChoice(sentences, blocs);
  const choix = choice?.codes ?? [];
  const communs = blocs.map((bloc) => bloc.code).filter((code) => !choix.includes(code));
  if (choice) page.origin('regle.choix', choice.sentence.index);
  else sayDoubts(page, sentences);
  return {
    type: choice ? 'communs+choix' : 'tous',
    communs,
    choix,
    texte,
    validationPartielle: readPartial(page, sentences),
    validiteBlocAnnees: readValidity(page, sentences),
    autresConditions: readConditions(page, sentences, choice?.sentence ?? null),
  };
};

/** « bloc 3 ou bloc 4 » names blocs by their number; a number that no bloc has makes the choice unreadable. */
const findChoice = (
  sentences: readonly Sentence[],
  blocs: readonly Bloc[],
): { codes: string[]; sentence: Sentence } | null => {
  for (const sentence of sentences) {
    const listed = CHOICE.exec(fold(sentence.texte))?.[1];
    if (!listed) continue;
    const codes = [...listed.matchAll(/\d+/g)].map(
      ([digits]) => blocs.find((bloc) => Number(/BC(\d+)$/.exec(bloc.code)?.[1]) === Number(digits))?.code,
    );
    const known = codes.filter((code) => code !== undefined);
    if (known.length === codes.length && known.length > 1 && known.length < blocs.length)
      return { codes: known, sentence };
  }
  return null;
};

const sayDoubts = (page: PageReader, sentences: readonly Sentence[]): void => {
  const text = sentences.map(({ texte }) => texte).join(' ');
  const choice = sentences.find(({ texte }) => SPEAKS_OF_CHOICE.test(fold(texte)));
  if (choice)
    page.anomaly(
      'regle-choix-illisible',
      'La fiche parle d’un choix entre des blocs sans dire clairement lesquels : tous les blocs sont demandés ici, à vérifier auprès du certificateur.',
      choice.texte,
    );
  else if (!all.test(fold(text)))
    page.anomaly(
      'regle-supposee',
      'La fiche ne dit pas clairement quels blocs donnent la certification : tous les blocs sont demandés ici, à vérifier auprès du certificateur.',
      text || page.line(page.section('regle')?.heading ?? 0),
    );
};

const readPartial = (page: PageReader, sentences: readonly Sentence[]): boolean | null => {
  for (const { texte, index } of sentences) {
    const partial = partialIn(fold(texte));
    if (partial === null) continue;
    page.origin('regle.validationPartielle', index);
    return partial;
  }
  return null;
};

const NO_PARTIAL =
  /(?:n'est pas|ne peut pas être) (?:possible|envisageable|accordée|prévue)|(?:pas de|aucune) validation partielle|impossible/i;

const partialIn = (text: string): boolean | null => {
  if (/validation partielle/i.test(text)) return !NO_PARTIAL.test(text);
  if (/(?:acquis|validables?|évaluables?|capitalisables?|obtenus?)[^.]*indépendamment/i.test(text))
    return true;
  return /obtention de chaque bloc[^.]*(?:certificat|attestation)/i.test(text) ? true : null;
};

const VALIDITY = new RegExp(`bloc[^.]*validité de (${NUMBER}) ans?`, 'i');

const readValidity = (page: PageReader, sentences: readonly Sentence[]): number | null => {
  for (const { texte, index } of sentences) {
    const years = toNumber(VALIDITY.exec(fold(texte))?.[1] ?? '');
    if (!years) continue;
    page.origin('regle.validiteBlocAnnees', index);
    return years;
  }
  return null;
};

const IMPOSES = /(?<![\p{L}])(?:doit|doivent|devra|devront|est nécessaire|sont nécessaires)(?![\p{L}])/u;

/**
 * What is asked besides the blocs: the sentences of the rule that impose something else, or speak of VAE; then what the prerequisites
 * of the validation add (« Ils doivent également avoir : … », « … est nécessaire … »).
 */
const readConditions = (
  page: PageReader,
  sentences: readonly Sentence[],
  choice: Sentence | null,
): string[] => {
  const fromRule = sentences.filter(
    (one) => one !== choice && IMPOSES.test(one.texte) && (!all.test(fold(one.texte)) || VAE.test(one.texte)),
  );
  const items = [...fromRule, ...addedConditions(page)];
  return items.map(({ texte, index }, rank) => {
    page.origin(`regle.autresConditions.${rank}`, index);
    return texte;
  });
};

const addedConditions = (page: PageReader): Sentence[] => {
  const section = page.section('prerequisValidation');
  return page.filled(section).flatMap((index): Sentence[] => {
    const line = fold(page.line(index));
    if (/doi(?:t|vent) également[^.]*:$/.test(line)) return listUnder(page, index, section?.end ?? 0);
    if (isBullet(page.line(index)) || !/nécessaires? pour l'obtention de la certification/.test(line))
      return [];
    return [{ texte: page.line(index).trim(), index }];
  });
};
