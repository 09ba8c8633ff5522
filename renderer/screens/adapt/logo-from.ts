/** A picture file drawn anew as a small PNG: no place, no camera, no script in it comes along. */
import { mostLogoBytes } from '../../../electron/core/kit/limits.ts';

/** In pixels; sharp on paper at the size a logo has there. Smaller ones are tried when the file would be too large. */
const widths = [900, 600, 400, 250];
const highest = 500;

/** In base64; null when the file is no picture, or none that can be made small enough. */
export const logoFrom = async (file: File): Promise<string | null> => {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A drawing without a size of its own has none here either.
    const [width, height] = [image.naturalWidth || 300, image.naturalHeight || 150];
    for (const widest of widths) {
      const by = Math.min(1, widest / width, highest / height);
      const bytes = await drawn(image, Math.round(width * by), Math.round(height * by));
      if (bytes && bytes.length <= mostLogoBytes) return base64Of(bytes);
    }
    return null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const drawn = async (image: HTMLImageElement, width: number, height: number): Promise<Uint8Array | null> => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, width), Math.max(1, height)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
};

const base64Of = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};
