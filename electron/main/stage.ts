// A rehearsal on the whole screen: it stays lit while nobody touches a key, and the clock beats behind another window.
import { type BrowserWindow, powerSaveBlocker } from 'electron';

export interface Stage {
  set(window: BrowserWindow, on: boolean): void;
}

export function createStage(): Stage {
  let before: { readonly fullScreen: boolean; readonly blocker: number } | undefined;
  return {
    set(window, on) {
      if (on === (before !== undefined)) return;
      window.webContents.setBackgroundThrottling(!on);
      if (before === undefined) {
        before = {
          fullScreen: window.isFullScreen(),
          blocker: powerSaveBlocker.start('prevent-display-sleep'),
        };
        window.setFullScreen(true);
        return;
      }
      powerSaveBlocker.stop(before.blocker);
      window.setFullScreen(before.fullScreen);
      before = undefined;
    },
  };
}
