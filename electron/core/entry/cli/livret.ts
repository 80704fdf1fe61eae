// `livret new`, `json`, `schema`, `info`, `coverage`, `verify`: one livret file.
import { basename } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { LivretError } from '#shared/contract/errors.ts';
import { LivretExchange } from '#shared/domain/livret/livret.ts';
import { writeExchangeFile } from '../../export/exchange/write-exchange-file.ts';
import { readExchangeFile } from '../../import/exchange/read-exchange-file.ts';
import { type Fault, verifyLivret } from '../../livret/verify-livret.ts';
import { writeLivret } from '../../livret/write-livret.ts';
import type { CliContext } from './context.ts';
import { coverageJson, coverageText } from './livret-coverage.ts';
import { infoJson, infoText } from './livret-info.ts';
import { reading } from './reading.ts';
import { blocCodes, readFicheCode } from './typed-codes.ts';

const registerNew = (program: Command, context: CliContext): void => {
  program
    .command('new')
    .description('crée un livret, avec la copie de sa fiche')
    .argument('<fichier>', 'le livret à créer')
    .requiredOption('--fiche <code>', 'code de la fiche, RNCP38822 par exemple', readFicheCode)
    .option('--blocs <codes>', 'blocs visés, BC01,BC03 par exemple (par défaut, tous)')
    .action(async (file: string, { fiche, blocs }: { fiche: string; blocs?: string }) => {
      const core = context.core();
      const archive = await core.call('fiches.lire', { code: fiche });
      const codes =
        blocs !== undefined ? blocCodes(fiche, blocs) : archive.fiche.blocs.map((bloc) => bloc.code);
      if (codes.length === 0)
        throw new LivretError('entree-invalide', 'Aucun bloc n’est visé. Rien n’a été créé.');
      const { vue } = await core.call('livret.creer', {
        autorisation: context.grant(file),
        fiche,
        blocs: codes,
      });
      const { projet, identite } = vue;
      context.print(
        { fichier: context.path(file), fiche, blocs: projet.blocsVises, id: identite.id },
        `Livret créé : ${file}\nFiche ${fiche}, « ${vue.fiche.intitule} »\nBlocs visés : ${projet.blocsVises.join(', ')}`,
      );
    });
};

const registerJson = (program: Command, context: CliContext): void => {
  const json = program
    .command('json')
    .description('le contenu entier d’un livret, preuves comprises, en JSON');
  json
    .command('export')
    .description('écrit tout le livret en JSON')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--out <fichier>', 'le fichier JSON à écrire')
    .action((file: string, { out }: { out: string }) =>
      reading(context, file, (session) => {
        writeExchangeFile(session, context.path(out));
        const { textes, fichiers } = session.view();
        context.print(
          { fichier: context.path(out), textes: textes.length, fichiers: fichiers.length },
          `${out} : ${textes.length} textes, ${fichiers.length} fichiers.`,
        );
      }),
    );
  json
    .command('import')
    .description('fait un livret d’un fichier JSON ; les textes peuvent y être en Markdown')
    .argument('<json>', 'le fichier JSON à lire')
    .requiredOption('--out <fichier>', 'le livret à créer')
    .action((file: string, { out }: { out: string }) => {
      const { newId, clock } = context.core().context;
      const livret = readExchangeFile(context.path(file), { newId });
      writeLivret({ clock }, context.path(out), livret);
      context.print(
        { fichier: context.path(out), fiche: livret.archive.fiche.code, textes: livret.textes.length },
        `Livret créé : ${out}, fiche ${livret.archive.fiche.code}, ${livret.textes.length} textes.`,
      );
    });
};

const verifyText = (file: string, faults: readonly Fault[]): string =>
  faults.length === 0
    ? `${basename(file)} : aucun défaut. Tout a été relu : base, textes et fichiers.`
    : [`${basename(file)} : ${faults.length} défaut${faults.length > 1 ? 's' : ''}.`]
        .concat(faults.map(({ message }) => `– ${message}`))
        .join('\n');

const faultsOf = async (context: CliContext, file: string): Promise<Fault[]> => {
  try {
    return await reading(context, file, verifyLivret);
  } catch (error) {
    if (error instanceof LivretError && error.code === 'livret-endommage')
      return [{ regle: 'structure', message: error.message }];
    throw error;
  }
};

export function registerLivret(program: Command, context: CliContext): void {
  registerNew(program, context);
  registerJson(program, context);
  program
    .command('schema')
    .description('le schéma JSON de cette forme d’échange')
    .action(() => {
      const schema = z.toJSONSchema(LivretExchange, { io: 'input' });
      context.print(schema, JSON.stringify(schema, null, 2));
    });
  program
    .command('info')
    .description('fiche, blocs, avancement, mots, preuves, plan de chaque bloc')
    .argument('<livret>', 'le livret à lire')
    .action((file: string) =>
      reading(context, file, (session) => {
        const info = infoJson(session.view());
        context.print(info, infoText(info));
      }),
    );
  program
    .command('coverage')
    .description('la cartographie : pour chaque compétence, les expériences et leur profondeur')
    .argument('<livret>', 'le livret à lire')
    .action((file: string) =>
      reading(context, file, (session) => {
        const coverage = coverageJson(session.view());
        context.print(coverage, coverageText(coverage));
      }),
    );
  program
    .command('verify')
    .description('relit tout le fichier et dit ce qui y est abîmé')
    .argument('<livret>', 'le livret à relire')
    .action(async (file: string) => {
      const fautes = await faultsOf(context, file);
      context.print({ fichier: context.path(file), fautes }, verifyText(file, fautes));
      if (fautes.length > 0) context.faultsFound();
    });
}
