// `livret fiches`: import, list, show, search, guide.
import { basename, extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { FicheSummary, ImportReport } from '#shared/contract/fiches/calls.ts';
import { anomalieDEtat } from '#shared/domain/fiche/etat.ts';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { guideDeFiche } from '#shared/domain/guide/guide.ts';
import type { GuideCompetence, Role } from '#shared/domain/guide/lecture.ts';
import { dayOf } from '#shared/lib/day-of.ts';
import { decodeText, readNamedFile } from '../../import/read-file.ts';
import type { CliContext } from './context.ts';
import { readFicheCode } from './typed-codes.ts';

type Format = 'auto' | 'page' | 'xml' | 'csv';

export function registerFiches(program: Command, context: CliContext): void {
  const fiches = program.command('fiches').description('la bibliothèque de fiches du RNCP');

  fiches
    .command('import')
    .description('lit des pages de France compétences copiées en texte, et les met dans la bibliothèque')
    .argument('<fichiers...>', 'fichiers de texte')
    .addOption(
      new Option('--format <format>', 'forme des fichiers')
        .choices(['auto', 'page', 'xml', 'csv'])
        .default('auto'),
    )
    .action(async (files: string[], { format }: { format: Format }) => {
      const texts = files.map((file) => readPage(context.path(file), format));
      const report = emptyReport();
      for (const [rank, texte] of texts.entries()) {
        context.progress(`Lecture de ${files[rank]} (${rank + 1} sur ${files.length})`);
        const fichier = basename(files[rank] ?? '');
        add(report, await context.core().call('fiches.importer', { texte, fichier }));
      }
      context.print(report, reportText(report));
      for (const refusal of report.refusees) context.warn(refusalText(refusal));
      if (report.lues === 0)
        throw new LivretError('fiche-illisible', 'Aucune fiche n’a été lue. La bibliothèque n’a pas changé.');
      if (report.refusees.length > 0) context.faultsFound();
    });

  fiches
    .command('list')
    .description('les fiches de la bibliothèque')
    .action(async () => printSummaries(context, await context.core().call('fiches.lister', {})));

  fiches
    .command('show')
    .description('une fiche ; avec --json, son JSON entier')
    .argument('<code>', 'code de la fiche, RNCP38822 par exemple', readFicheCode)
    .action(async (code: string) => {
      const { fiche, credit } = await context.core().call('fiches.lire', { code });
      context.print(fiche, ficheText(fiche, credit, dayOf(context.clock())));
    });

  fiches
    .command('guide')
    .description('ce que demande chaque compétence d’une fiche : sa phrase découpée, et ses questions')
    .argument('<code>', 'code de la fiche, RNCP38822 par exemple', readFicheCode)
    .action(async (code: string) => {
      const { fiche, credit } = await context.core().call('fiches.lire', { code });
      const guide = guideDeFiche(fiche);
      context.print(guide, guideText(guide, credit));
    });

  fiches
    .command('search')
    .description('cherche des débuts de mots, sans tenir compte des accents')
    .argument('<mots...>', 'mots à trouver, tous')
    .option('--limit <n>', 'nombre de réponses au plus', readLimit, 50)
    .option('--actives', 'seulement les fiches dont l’échéance n’est pas passée')
    .action(async (mots: string[], { limit, actives = false }: { limit: number; actives?: boolean }) => {
      const found = await context
        .core()
        .call('fiches.chercher', { mots: mots.join(' '), limite: limit, actives });
      printSummaries(context, found);
    });
}

const readLimit = (typed: string): number => {
  const limit = Number(typed);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new InvalidArgumentError('Attendu : un nombre entier de 1 à 500.');
  return limit;
};

const readPage = (path: string, format: Format): string => {
  const extension = extname(path).toLowerCase();
  if (
    format === 'xml' ||
    format === 'csv' ||
    (format === 'auto' && ['.zip', '.xml', '.csv'].includes(extension))
  )
    throw new LivretError(
      'entree-invalide',
      `« ${basename(path)} » : les fichiers de données ouvertes (zip, XML, CSV) ne sont pas encore lus. Rien n’a été changé. Copiez la page de la fiche dans un fichier de texte, puis importez-le.`,
    );
  const texte = decodeText(readNamedFile(path));
  if (texte !== null) return texte;
  throw new LivretError(
    'entree-invalide',
    `« ${basename(path)} » ne peut pas être lu comme un texte UTF-8. Rien n’a été changé. Enregistrez-le en texte brut, UTF-8, puis réessayez.`,
  );
};

const emptyReport = (): ImportReport => ({
  lues: 0,
  nouvelles: [],
  misesAJour: [],
  inchangees: [],
  refusees: [],
  anomalies: [],
});

const add = (total: ImportReport, one: ImportReport): void => {
  total.lues += one.lues;
  for (const key of ['nouvelles', 'misesAJour', 'inchangees'] as const) total[key].push(...one[key]);
  total.refusees.push(...one.refusees);
  total.anomalies.push(...one.anomalies);
};

const fichesCount = (count: number): string => `${count} ${count > 1 ? 'fiches' : 'fiche'}`;

const reportText = (report: ImportReport): string => {
  const lists = [
    ['Nouvelles', report.nouvelles],
    ['Mises à jour', report.misesAJour],
    ['Inchangées', report.inchangees],
  ] as const;
  return [
    `${fichesCount(report.lues)} : lecture faite.`,
    ...lists.filter(([, codes]) => codes.length > 0).map(([word, codes]) => `${word} : ${codes.join(', ')}`),
    ...report.anomalies.map(
      ({ code, message, citation }) => `${code} : ${message}\n    « ${oneLine(citation)} »`,
    ),
  ].join('\n');
};

const refusalText = ({ code, raison, ligne, citation }: ImportReport['refusees'][number]): string =>
  `${code ?? 'Texte'} : ${raison}${ligne === null ? '' : ` Ligne ${ligne} : « ${citation} ».`}`;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};

const printSummaries = (context: CliContext, summaries: FicheSummary[]): void =>
  context.print(summaries, summaries.length === 0 ? 'Aucune fiche.' : summaries.map(summaryText).join('\n'));

const frenchDate = (iso: string | null): string =>
  iso === null ? 'inconnue' : iso.split('-').reverse().join('/');

const activity = (active: boolean | null): string =>
  active === null ? 'état inconnu' : active ? 'active' : 'échue';

const summaryText = (fiche: FicheSummary): string =>
  [
    fiche.code,
    fiche.intitule,
    fiche.niveau === null ? 'sans niveau' : `niveau ${fiche.niveau}`,
    `${activity(fiche.active)}, échéance ${frenchDate(fiche.dateEcheance)}`,
    `${fiche.blocs} blocs, ${fiche.competences} compétences`,
    fiche.certificateurs.join(', '),
  ].join('\t');

const ficheText = (fiche: Fiche, credit: string, jour: string): string => {
  const anomalies = [anomalieDEtat(fiche, jour), ...fiche.anomalies].filter((one) => one !== null);
  return [
    `${fiche.code} — ${fiche.intitule}`,
    `Échéance : ${frenchDate(fiche.dateEcheance)}. Dernière délivrance possible : ${frenchDate(fiche.dateDerniereDelivrance)}.`,
    '',
    fiche.regle.texte,
    ...fiche.blocs.flatMap((bloc) => [
      '',
      `${bloc.code} — ${bloc.intitule}`,
      ...bloc.competences.map(({ id, texte }) => `  ${id}  ${texte}`),
      ...(bloc.modalites === null ? [] : ['', `  ${bloc.modalites.replaceAll('\n', '\n  ')}`]),
    ]),
    '',
    ...(anomalies.length > 0 ? ['À vérifier :'] : []),
    ...anomalies.map(({ message, citation }) => `  ${message}\n      « ${oneLine(citation)} »`),
    '',
    credit,
  ].join('\n');
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  action: 'action',
  moyens: 'moyens',
  contrainte: 'contrainte',
  exemple: 'exemple',
  finalite: 'finalité',
};

const guideText = (guide: readonly GuideCompetence[], credit: string): string =>
  [
    ...guide.flatMap(({ competence, segments, questions }) => [
      competence,
      ...segments.map(({ role, texte }) => `  ${ROLE_WORDS[role].padEnd(11)}${oneLine(texte)}`),
      ...questions.map(({ texte }) => `  – ${texte}`),
      '',
    ]),
    credit,
  ].join('\n');
