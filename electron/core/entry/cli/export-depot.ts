// `livret export depot`: the folder to hand in: one PDF, its attachments, and the sheet that says what is where.
import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import { LIMITES } from '#shared/domain/depot/repartir.ts';
import type { CliContext } from './context.ts';
import { reading } from './reading.ts';
import { runExport, sayNotAimed, tell, vraisNomsOption } from './run-export.ts';
import { readBlocs } from './typed-codes.ts';

const Mo = 1_000_000;

const wholeNumber = (minimum: number, maximum: number) => (typed: string) => {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= minimum && number <= maximum) return number;
  throw new InvalidArgumentError(`Un nombre entier de ${minimum} à ${maximum} est attendu.`);
};

interface Options {
  readonly bloc: string;
  readonly out: string;
  readonly pieces: number;
  readonly taille: number;
  readonly vraisNoms?: boolean;
}

export function registerExportDepot(group: Command, context: CliContext): void {
  group
    .command('depot')
    .description('le dossier de dépôt d’un bloc : un PDF, ses pièces jointes, une liste de contrôle')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--bloc <code>', 'bloc à déposer, BC01 par exemple')
    .requiredOption('--out <dossier>', 'le dossier où écrire')
    .option('--pieces <nombre>', 'pièces jointes au plus', wholeNumber(1, 50), LIMITES.pieces)
    .option('--taille <Mo>', 'taille d’un fichier au plus, en Mo', wholeNumber(1, 2000), LIMITES.octets / Mo)
    .addOption(vraisNomsOption())
    .action((file: string, { bloc, out, pieces, taille, vraisNoms }: Options) =>
      reading(context, file, async (session) => {
        const vue = session.view();
        const blocs = readBlocs(vue, bloc);
        if (blocs.length > 1)
          throw new LivretError(
            'entree-invalide',
            'Un dossier de dépôt est celui d’un seul bloc. Rien n’a été écrit. Donnez un seul code à --bloc.',
          );
        if (statSync(context.path(out), { throwIfNoEntry: false })?.isDirectory() === false)
          throw new LivretError(
            'entree-invalide',
            `« ${out} » est un fichier\u00a0: il faut un dossier. Rien n’a été écrit. Donnez un autre nom à --out.`,
          );
        sayNotAimed(context, vue, blocs);
        const limites = { pieces, octets: taille * Mo };
        tell(
          context,
          blocs,
          await runExport(context, session, { genre: 'depot', blocs, out, vraisNoms, limites }),
        );
      }),
    );
}
