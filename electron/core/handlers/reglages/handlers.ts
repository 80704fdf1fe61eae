// The user's settings: one row a setting, so that a setting added later never erases the others.
import { Reglages, type reglagesCalls } from '#shared/contract/reglages/calls.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { readSettings, writeSetting } from '../../store/queries/reglage.ts';

export const reglagesHandlers: Handlers<typeof reglagesCalls> = {
  'reglages.lire': ({ library }) => validSettings(readSettings(library)),
  'reglages.ecrire': ({ library }, changes) => {
    const write = library.transaction(() => {
      for (const [key, value] of Object.entries(changes)) writeSetting(library, key, value);
    });
    write();
    return validSettings(readSettings(library));
  },
};

/** A value that this version does not know (older or newer library) gives way to the default, alone. */
function validSettings(stored: Record<string, unknown>): Reglages {
  const kept = Object.entries(stored).filter(
    ([key, value]) => Reglages.partial().safeParse({ [key]: value }).success,
  );
  return Reglages.parse(Object.fromEntries(kept));
}
