// The one livret that a core has open: taken, given back, asked for.
import { LivretError } from '#shared/contract/errors.ts';
import type { Changed } from '#shared/contract/livret/calls.ts';
import type { CoreContext } from '../context.ts';
import { rememberSession } from './recents.ts';
import { type LivretSession, openSession } from './session.ts';

export const aucunLivret = (): LivretError =>
  new LivretError(
    'aucun-livret-ouvert',
    'Aucun livret n’est ouvert. Rien n’a été modifié. Ouvrez un livret depuis l’accueil.',
  );

/** Throws LivretError « aucun-livret-ouvert ». */
export const currentSession = (context: CoreContext): LivretSession => {
  if (context.session) return context.session;
  throw aucunLivret();
};

/** The state of the open livret, as every call that changes it answers. */
export const changed = (session: LivretSession): Changed => ({
  vue: session.view(),
  annulation: session.annulation(),
  ...(session.readOnly && { lectureSeule: true }),
});

/** The list of the home screen is a convenience: a library that is busy never keeps a livret from opening or closing. */
const remember = (context: CoreContext, session: LivretSession, opened: boolean): void => {
  try {
    rememberSession(context, session, opened);
  } catch {
    // Said again, and written, at the next opening.
  }
};

/** Gives the file back; what the home screen says of it is brought up to date first. */
export const closeSession = (context: CoreContext): void => {
  const { session } = context;
  if (!session) return;
  context.session = null;
  remember(context, session, false);
  session.close();
};

/**
 * Opens a livret in place of the one that is open, which is only closed once the other one has opened: a refusal
 * leaves the person where they were. Opening the livret already open answers its state.
 */
export const takeSession = (context: CoreContext, path: string): Changed => {
  if (context.session?.path === path) return changed(context.session);
  const session = openSession(context, path);
  try {
    closeSession(context);
  } finally {
    context.session = session;
  }
  remember(context, session, true);
  return changed(session);
};
