/**
 * What a kit's content hash is taken over, so that the same files give the same hash everywhere: for each file, in the
 * order of the paths, its path, its length in bytes and its bytes. The lengths keep two files from looking like one.
 */
export function* hashInput(files: ReadonlyMap<string, Uint8Array>): Generator<string | Uint8Array> {
  for (const path of [...files.keys()].toSorted()) {
    const bytes = files.get(path);
    if (!bytes) continue;
    yield `${path}\0${bytes.length}\0`;
    yield bytes;
  }
}
