/** What an ordinary browser can do with a file. */

/** The new tab and the download need the address for a while after the click. */
const forgetAfter = 10 * 60_000;

const addressFor = (bytes: Blob): string => {
  const address = URL.createObjectURL(bytes);
  setTimeout(() => URL.revokeObjectURL(address), forgetAfter);
  return address;
};

export const download = (bytes: Blob, fileName: string): void => {
  const link = document.createElement('a');
  link.href = addressFor(bytes);
  link.download = fileName;
  link.click();
};

/** False where the browser refuses new tabs. */
export const openInTab = (bytes: Blob): boolean => window.open(addressFor(bytes), '_blank') !== null;
