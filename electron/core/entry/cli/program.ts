// The commands of `livret`, assembled. One file for each group, beside this one, exports
// registerXxx(program: Command, context: CliContext): it adds its commands, whose actions may be async, print once
// with context.print, and throw LivretError (exit codes 2 and 3) or call context.faultsFound() (exit code 1).
import { Command } from 'commander';
import { registerCheck } from './check.ts';
import type { CliHost } from './context.ts';
import { registerExport } from './export.ts';
import { registerFiches } from './fiches.ts';
import { inFrench, type Writers } from './in-french.ts';
import { registerLivret } from './livret.ts';
import { registerReview } from './review.ts';
import { registerTrame } from './trame.ts';

export function createProgram(host: CliHost, writers: Writers): Command {
  const program = new Command('livret')
    .description('Préparer une VAE hors ligne : fiches, livrets, dossiers et plans de soutenance.')
    .option('--library <dossier>', 'la bibliothèque à utiliser (par défaut, celle de l’application)')
    .option('--json', 'un document JSON sur la sortie standard, et rien d’autre')
    .hook('preAction', (_, action) => host.setOptions(action.optsWithGlobals()));

  registerFiches(program, host);
  registerLivret(program, host);
  registerCheck(program, host);
  registerExport(program, host);
  registerReview(program, host);
  registerTrame(program, host);
  return inFrench(program, writers);
}
