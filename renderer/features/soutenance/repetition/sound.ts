// The soft signal of a rehearsal, when the person asked for one: a short low note, made here, never a file.
import type { Signal } from '#shared/domain/soutenance/alertes.ts';

/** One note near an end, two at an end. Hertz. */
const NOTES: Record<Signal, readonly number[]> = {
  'partie-bientot': [523],
  'partie-finie': [523, 440],
  'tout-bientot': [659],
  'tout-fini': [440, 349],
};
const LENGTH = 0.45;
const LOUDNESS = 0.12;

let context: AudioContext | undefined;

/** A machine without sound stays silent: words and shapes say the same. */
export function playSignal(signal: Signal): void {
  try {
    context ??= new AudioContext();
    const audio = context;
    NOTES[signal].forEach((frequency, rank) => {
      const at = audio.currentTime + rank * LENGTH * 0.7;
      const note = audio.createOscillator();
      const volume = audio.createGain();
      note.frequency.value = frequency;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.04);
      volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
      note.connect(volume).connect(audio.destination);
      note.start(at);
      note.stop(at + LENGTH);
    });
  } catch {
    context = undefined;
  }
}
