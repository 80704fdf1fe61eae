// Whether the menu of the ten elements is open: a key of the editor opens it, the toolbar shows it.
import { create } from 'zustand';

export const useElementMenu = create<{ open: boolean }>(() => ({ open: false }));
export const openElementMenu = (): void => useElementMenu.setState({ open: true });
export const setElementMenu = (open: boolean): void => useElementMenu.setState({ open });
