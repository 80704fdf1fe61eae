// Every command exists once, as an object: the palette, the buttons, the shortcuts and the menu of the window run it.
import { useEffect } from 'react';
import { create } from 'zustand';

export interface Command {
  /** Stable; the menu of the window names it. */
  readonly id: string;
  readonly label: string;
  /** « Mod+Shift+Z » : Mod is Ctrl, or ⌘ on a Mac. */
  readonly shortcut?: string;
  /** False hides it from the palette and lets its keys through. */
  readonly when?: () => boolean;
  readonly run: () => void;
  /** Group shown in the palette. */
  readonly group?: string;
  /** True keeps the shortcut working while typing in a field. */
  readonly inFields?: boolean;
}

interface CommandsState {
  /** By source (the frame, a screen), last registered last. */
  sources: ReadonlyMap<string, readonly Command[]>;
}

export const useCommandRegistry = create<CommandsState>(() => ({ sources: new Map() }));

export const allCommands = (): Command[] => [...useCommandRegistry.getState().sources.values()].flat();

export const canRun = (command: Command): boolean => command.when === undefined || command.when();

/** Runs the command of that id when it applies. Returns whether it did. */
export function runCommand(id: string): boolean {
  const command = allCommands().find((c) => c.id === id);
  if (command === undefined || !canRun(command)) return false;
  command.run();
  return true;
}

/** Offers these commands while the component is there. Give a memoised list. */
export function useCommands(source: string, commands: readonly Command[]): void {
  useEffect(() => {
    useCommandRegistry.setState(({ sources }) => ({ sources: new Map(sources).set(source, commands) }));
    return () =>
      useCommandRegistry.setState(({ sources }) => {
        const rest = new Map(sources);
        rest.delete(source);
        return { sources: rest };
      });
  }, [source, commands]);
}
