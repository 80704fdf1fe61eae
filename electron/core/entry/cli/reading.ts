// A livret opened for a command that only looks: the file stays as it is, to the byte.
import { type LivretSession, openSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';

/** Closed when the work has ended, well or not. Throws what openSession throws. */
export const reading = async <T>(
  context: CliContext,
  typed: string,
  work: (session: LivretSession) => T | Promise<T>,
): Promise<T> => {
  const session = openSession({ clock: context.clock }, context.path(typed), { readOnly: true });
  try {
    return await work(session);
  } finally {
    session.close();
  }
};
