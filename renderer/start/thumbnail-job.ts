import type { Lang } from '../../shared/messages/lang';

/** What the thumbnail worker is asked. */
export interface ThumbnailJob {
  readonly id: number;
  /** The drawing as its file has it. */
  readonly text: string;
  readonly lang: Lang;
  readonly dark: boolean;
}

/** What it answers; without markup where the text holds no drawing. */
export interface ThumbnailAnswer {
  readonly id: number;
  readonly markup: string | undefined;
}
