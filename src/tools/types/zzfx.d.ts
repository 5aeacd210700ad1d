declare module 'zzfx' {
  export const ZZFX: {
    readonly sampleRate: number;
    readonly audioContext: AudioContext;
    /** Frequency in Hz; attack, sustain and release in seconds; `randomness` from 0 to 1. */
    buildSamples(
      volume: number,
      randomness: number,
      frequency: number,
      attack: number,
      sustain: number,
      release: number,
    ): number[];
    playSamples(channels: readonly (readonly number[])[]): AudioBufferSourceNode;
  };
}
