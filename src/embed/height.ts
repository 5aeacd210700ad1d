/** What a frame tells the page around it. */
export interface Height {
  readonly type: 'stw-height';
  /** Px that the frame needs, so that nothing of it has to be scrolled. */
  readonly height: number;
}

/** What the page around asks its frames, once it can hear them. */
export interface HeightQuestion {
  readonly type: 'stw-height?';
}

/** Nothing we show is taller; a larger number comes from something else. */
const TALLEST = 50_000;

export function isHeight(data: unknown): data is Height {
  const { type, height } = (data ?? {}) as Partial<Height>;
  return type === 'stw-height' && typeof height === 'number' && height > 0 && height < TALLEST;
}

export function isQuestion(data: unknown): data is HeightQuestion {
  return (data as Partial<HeightQuestion> | null)?.type === 'stw-height?';
}
