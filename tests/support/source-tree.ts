/** The product's own source files and what each imports, types included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { project } from './project.ts';

/** From each file to its imports as written; all paths from the project's folder, with forward slashes. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export const importsOfProduct = (): Imports =>
  new Map(
    ['electron', 'renderer']
      .flatMap((folder) =>
        readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(folder, name),
        ),
      )
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file.split(sep).join('/'), importsOf(readFileSync(join(project, file), 'utf8'))]),
  );

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text).importedFiles.map((imported) => imported.fileName);

/** Each ring of files that import one another, once, the first file repeated last. */
export const ringsIn = (imports: Imports): string[][] => {
  const rings: string[][] = [];
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) rings.push([...path.slice(start), file]);
    if (start >= 0 || finished.has(file)) return;
    for (const specifier of imports.get(file) ?? []) {
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(file), specifier), [...path, file]);
    }
    finished.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return rings;
};
