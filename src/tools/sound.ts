import { ZZFX } from 'zzfx';

/** Seconds. */
const TONE = 0.22;
const STEP = 0.32;
/** However many values there are, they are heard in so many seconds. */
const LONGEST = 8;
/** Hz: nothing, and two octaves over it the largest value. */
const LOWEST = 220;
const OCTAVES = 2;

/** Tones that are sounding. */
export interface Tones {
  stop(): void;
}

/**
 * Lets values be heard in order, once: the larger, the higher; where there is no figure there is silence.
 * @param onTone is told which value is heard, and -1 at the end
 */
export function playTones(values: readonly (number | null)[], onTone: (index: number) => void): Tones {
  const largest = Math.max(1, ...values.map((value) => value ?? 0));
  const step = Math.min(STEP, LONGEST / values.length);
  const samples = new Array<number>(Math.ceil(values.length * step * ZZFX.sampleRate)).fill(0);
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const pitch = LOWEST * 2 ** ((OCTAVES * value) / largest);
    const attack = 0.02;
    const tone = ZZFX.buildSamples(
      1,
      0,
      pitch,
      attack,
      Math.max(0, Math.min(TONE, step) - 3 * attack),
      2 * attack,
    );
    const start = Math.floor(index * step * ZZFX.sampleRate);
    for (const [at, sample] of tone.entries()) if (start + at < samples.length) samples[start + at] = sample;
  }
  void ZZFX.audioContext.resume();
  const source = ZZFX.playSamples([samples]);
  const begin = ZZFX.audioContext.currentTime;
  let isOver = false;
  const watch = (): void => {
    if (isOver) return;
    onTone(Math.min(Math.floor((ZZFX.audioContext.currentTime - begin) / step), values.length - 1));
    requestAnimationFrame(watch);
  };
  const end = (): void => {
    isOver = true;
    source.removeEventListener('ended', end);
    onTone(-1);
  };
  source.addEventListener('ended', end);
  watch();
  return {
    stop: () => {
      source.stop();
      // A browser that holds up all sound tells of no end.
      end();
    },
  };
}
