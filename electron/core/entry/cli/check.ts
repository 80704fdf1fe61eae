// `livret check`: the relecture of a livret, remark by remark.
import { type Command, Option } from 'commander';
import { sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { relire } from '../../livret/relecture.ts';
import type { CliContext } from './context.ts';
import { reading } from './reading.ts';
import { readBlocs } from './typed-codes.ts';

const checkJson = (remarques: readonly Remarque[]) => ({
  remarques: remarques.map(({ regle, gravite, competence, bloc, citation, message }) => ({
    regle,
    gravite,
    competence,
    bloc,
    citation,
    message,
  })),
});

const checkText = (remarques: readonly Remarque[]): string => {
  if (remarques.length === 0) return 'Aucune remarque.';
  const lignes = remarques.map(
    ({ regle, gravite, competence, bloc, citation, message }) =>
      `${gravite === 'faute' ? 'faute  ' : 'conseil'}  ${regle}  ${competence ?? bloc ?? 'tout le livret'}\n  « ${citation} »\n  ${message}`,
  );
  return [`${remarques.length} remarque${remarques.length > 1 ? 's' : ''}.`, ...lignes].join('\n\n');
};

export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .description('la relecture : ce qu’un jury remarquerait, phrase par phrase')
    .argument('<livret>', 'le livret à relire')
    .addOption(new Option('--bloc <code>', 'le dossier d’un seul bloc, BC01 par exemple'))
    .action((file: string, { bloc }: { bloc?: string }) =>
      reading(context, file, (session) => {
        const [code] = bloc === undefined ? [] : readBlocs(session.view(), bloc);
        const { remarques } = sansLesEcarts(relire(session, code), session.view().ecarts);
        context.print(checkJson(remarques), checkText(remarques));
        if (remarques.length > 0) context.faultsFound();
      }),
    );
}
