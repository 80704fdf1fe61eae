// Commander speaks English; the person who types a command reads French.
import type { Command } from 'commander';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/m, 'La commande « $1 » n’existe pas.'],
  [/^error: unknown option '(.*)'/m, 'L’option « $1 » n’existe pas.'],
  [/^error: missing required argument '(.*)'/m, 'Il manque l’argument « $1 ».'],
  [/^error: option '(.*)' argument missing/m, 'L’option « $1 » attend une valeur.'],
  [/^error: required option '(.*)' not specified/m, 'L’option « $1 » est obligatoire.'],
  [/^error: too many arguments.*$/m, 'Il y a trop d’arguments.'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. ?(.*)$/m,
    'L’option « $1 » ne peut pas valoir « $2 ». $3',
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. ?(.*)$/m,
    'L’argument « $2 » ne peut pas valoir « $1 ». $3',
  ],
  [/Allowed choices are (.*)\.$/m, 'Au choix : $1.'],
  [/^error: /m, ''],
  [/\(Did you mean (.*)\?\)/, 'Vouliez-vous dire « $1 » ?'],
  [/^Usage:/m, 'Usage :'],
  [/^Options:/m, 'Options :'],
  [/^Arguments:/m, 'Arguments :'],
  [/^Commands:/m, 'Commandes :'],
  [/^Global Options:/m, 'Options générales :'],
];

const translate = (text: string): string =>
  WORDS.reduce((translated, [english, french]) => translated.replace(english, french), text);

/** « (choices: "a", "b", default: 50) » after the description of an option. */
const frenchHints = (description: string): string =>
  description.replace(/([(,] ?)choices: /, '$1au choix : ').replace(/([(,] ?)default: /, '$1par défaut : ');

export interface Writers {
  out(text: string): void;
  err(text: string): void;
}

/** Applies to the command and to all those below it; call it once every command is registered. */
export function inFrench<C extends Command>(command: C, writers: Writers): C {
  command
    .exitOverride()
    .helpOption('-h, --help', 'affiche cette aide')
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: translate,
      styleUsage: (usage) => usage.replace('[command]', '[commande]'),
      styleOptionDescription: frenchHints,
    })
    .configureOutput({
      writeOut: writers.out,
      writeErr: writers.err,
      outputError: (text, write) =>
        write(`${translate(text).trimEnd()}\nRien n’a été modifié. « --help » donne l’usage.\n`),
    });
  if (command.commands.length > 0) command.helpCommand('help [commande]', 'affiche l’aide d’une commande');
  for (const child of command.commands) inFrench(child, writers);
  return command;
}
