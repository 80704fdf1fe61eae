// `livret export`: the dossier and the plan of each bloc, as Word files and slides.
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { OptionsRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { direSource } from '#shared/domain/soutenance/minutes.ts';
import { planDuBloc, planVersJson } from '#shared/domain/soutenance/plan.ts';
import { type LivretSession, openSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';
import { registerExportDepot } from './export-depot.ts';
import { registerExportTrame } from './export-trame.ts';
import { reading } from './reading.ts';
import { kindOf, runExport, sayNotAimed, tell, vraisNomsOption } from './run-export.ts';
import { readBlocs, readCompetences } from './typed-codes.ts';

/** The livret is only looked at while it is drawn; then it keeps what the dossiers say, where it can be written. */
const exporting = async (
  context: CliContext,
  file: string,
  work: (session: LivretSession, envois: Envoi[]) => Promise<void>,
): Promise<void> => {
  const envois: Envoi[] = [];
  await reading(context, file, (session) => work(session, envois));
  if (envois.length === 0) return;
  try {
    const session = openSession({ clock: context.clock }, context.path(file));
    try {
      session.keepEnvois(envois);
    } finally {
      session.close();
    }
  } catch {
    context.warn(
      'Le livret n’a pas pu garder ce que dit cet export\u00a0: au retour, les changements faits sans suivi ne se verront pas.',
    );
  }
};

/** Throws « entree-invalide » where a folder is asked for and a file stands. */
const readFolder = (context: CliContext, typed: string): void => {
  const found = statSync(context.path(typed), { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return;
  throw new LivretError(
    'entree-invalide',
    `« ${typed} » est un fichier\u00a0: il faut un dossier, où écrire trois documents par bloc. Rien n’a été écrit. Donnez un autre nom à --out.`,
  );
};

interface Options {
  readonly bloc: string;
  readonly out?: string;
  readonly vraisNoms?: boolean;
  readonly pourRelecture?: boolean;
  readonly competences?: string;
  readonly grille?: boolean;
  readonly antiseche?: boolean;
}

/** Throws « entree-invalide » for a compétence that none of these blocs has. */
const relectureOf = (
  vue: LivretView,
  blocs: readonly string[],
  { pourRelecture, competences, grille }: Options,
): OptionsRelecture | undefined => {
  if (pourRelecture)
    return {
      competences: competences === undefined ? null : readCompetences(vue, blocs, competences),
      grille: grille ?? false,
    };
  if (competences === undefined && !grille) return undefined;
  throw new LivretError(
    'entree-invalide',
    '--competences et --grille vont avec --pour-relecture. Rien n’a été écrit.',
  );
};

const planText = (vue: LivretView, blocs: readonly string[]): string =>
  blocs
    .flatMap((code) => {
      const plan = planDuBloc(vue, code);
      if (plan === null) return [];
      return [
        `${code} : ${direSource(plan.duree)}`,
        ...plan.parties.map((p) => `  ${minuterie(p.secondes).padStart(6)}  ${p.titre}`),
        ...plan.nonCouvertes.map((c) => `  Non couverte : ${c.id}`),
      ];
    })
    .join('\n');

export function registerExport(program: Command, context: CliContext): void {
  const group = program.command('export').description('écrit les documents d’un livret');
  group
    .command('dossier')
    .description('le dossier écrit d’un bloc (plusieurs blocs : un fichier pour chacun)')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--bloc <codes>', 'bloc à écrire, BC01 par exemple ; plusieurs séparés par des virgules')
    .requiredOption('--out <fichier>', 'le fichier .docx ou .pdf à écrire')
    .addOption(vraisNomsOption())
    .option('--pour-relecture', 'avec vos questions en commentaires et une page qui dit comment relire')
    .option('--competences <rangs>', 'seulement ces compétences, C01,C03 par exemple (avec --pour-relecture)')
    .option('--grille', 'une grille à remplir sous chaque compétence (avec --pour-relecture)')
    .action((file: string, options: Options) =>
      exporting(context, file, async (session, envois) => {
        const { bloc, out = '', vraisNoms, pourRelecture } = options;
        const vue = session.view();
        const blocs = readBlocs(vue, bloc);
        const genre = pourRelecture
          ? kindOf(out, { '.docx': 'dossier-docx' })
          : kindOf(out, { '.docx': 'dossier-docx', '.pdf': 'dossier-pdf' });
        const relecture = relectureOf(vue, blocs, options);
        sayNotAimed(context, vue, blocs);
        const request = { genre, blocs, out, vraisNoms, relecture, envois };
        tell(context, blocs, await runExport(context, session, request));
      }),
    );
  group
    .command('plan')
    .description('le plan minuté de la soutenance ; avec --json et sans --out, le plan lui-même')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--bloc <codes>', 'bloc à écrire, BC01 par exemple')
    .option('--out <fichier>', 'le fichier .docx ou .pptx à écrire')
    .option('--antiseche', 'avec --out : une page à tenir en main, à la place du plan')
    .addOption(vraisNomsOption())
    .action((file: string, { bloc, out, vraisNoms, antiseche }: Options) =>
      reading(context, file, async (session) => {
        const vue = session.view();
        const blocs = readBlocs(vue, bloc);
        if (out !== undefined) {
          const genre = antiseche
            ? kindOf(out, { '.docx': 'antiseche-docx' })
            : kindOf(out, { '.docx': 'plan-docx', '.pptx': 'plan-pptx' });
          sayNotAimed(context, vue, blocs);
          const end = await runExport(context, session, { genre, blocs, out, vraisNoms });
          for (const phrase of end.avertissements) context.warn(phrase);
          const plans = plansJson(vue, blocs);
          context.print(
            Array.isArray(plans) ? { plans, fichiers: end.fichiers } : { ...plans, fichiers: end.fichiers },
            end.fichiers.join('\n'),
          );
          return;
        }
        context.print(plansJson(vue, blocs), planText(vue, blocs));
      }),
    );
  registerExportDepot(group, context);
  registerExportTrame(group, context);
  group
    .command('all')
    .description('pour chaque bloc visé : le dossier, le plan et les diapositives')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--out <dossier>', 'le dossier où écrire')
    .addOption(vraisNomsOption())
    .action((file: string, { out, vraisNoms }: { out: string; vraisNoms?: boolean }) =>
      exporting(context, file, async (session, envois) => {
        const vue = session.view();
        const vises = vue.fiche.blocs
          .map((b) => b.code)
          .filter((code) => vue.projet.blocsVises.includes(code));
        if (vises.length === 0)
          throw new LivretError(
            'entree-invalide',
            'Ce livret ne vise encore aucun bloc. Rien n’a été écrit. Choisissez les blocs dans « Mon projet », ou exportez-en un avec --bloc.',
          );
        readFolder(context, out);
        tell(
          context,
          vises,
          await runExport(context, session, { genre: 'tout', blocs: vises, out, vraisNoms, envois }),
        );
      }),
    );
}

/** One plan as an object (CLI.md), several as a list. */
const plansJson = (vue: LivretView, blocs: readonly string[]) => {
  const plans = blocs.flatMap((code) => {
    const plan = planDuBloc(vue, code);
    return plan === null ? [] : [planVersJson(plan)];
  });
  return plans.length === 1 && plans[0] ? plans[0] : plans;
};
