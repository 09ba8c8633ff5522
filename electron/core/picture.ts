/** A small picture that travels with what it stands in. */
export type Picture = {
  readonly mimeType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};
