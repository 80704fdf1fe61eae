// The export that runs, or the last one: what it is doing, and how it ended.
import { create } from 'zustand';
import type { Choice } from '#shared/contract/bridge.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import { call } from '../bridge/bridge.ts';

export interface ExportRun {
  readonly choice: Choice;
  /** null until the core has answered with the id of the job. */
  readonly travail: string | null;
  readonly dernier: JobEvent | null;
  /** The export could not even start. */
  readonly refus: string | null;
}

export const useExport = create<{ run: ExportRun | null }>(() => ({ run: null }));

const early = new Map<string, JobEvent>();

async function start(choice: Choice, launch: () => Promise<{ travail: string }>): Promise<void> {
  early.clear();
  useExport.setState({ run: { choice, travail: null, dernier: null, refus: null } });
  try {
    const { travail } = await launch();
    // The first events may come before the answer that names the job.
    useExport.setState({ run: { choice, travail, dernier: early.get(travail) ?? null, refus: null } });
  } catch (error) {
    const refus = error instanceof LivretError ? error.message : String(error);
    useExport.setState({ run: { choice, travail: null, dernier: null, refus } });
  }
}

export const startExport = (
  request: Pick<CallInput<'exports.lancer'>, 'genre' | 'blocs' | 'relecture' | 'noms'>,
  choice: Choice,
): Promise<void> =>
  start(choice, () => call('exports.lancer', { ...request, autorisation: choice.autorisation }));

/** The certificateur's template of a bloc, filled. */
export const startTemplate = (bloc: string, choice: Choice): Promise<void> =>
  start(choice, () => call('gabarit.exporter', { bloc, autorisation: choice.autorisation }));

export function onJobEvent(event: JobEvent): void {
  const { run } = useExport.getState();
  if (run === null) return;
  if (run.travail === null) early.set(event.id, event);
  else if (run.travail === event.id) useExport.setState({ run: { ...run, dernier: event } });
}

export async function cancelExport(): Promise<void> {
  const { run } = useExport.getState();
  if (run?.travail == null) return;
  // A job that has just ended cannot be stopped any more: its own event says how it ended.
  await call('travaux.annuler', { travail: run.travail }).catch(() => undefined);
}

export const clearExport = (): void => useExport.setState({ run: null });
