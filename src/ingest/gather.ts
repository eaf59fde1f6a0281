/** An application → its evidence files and what it declares. */
import { stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Declared, Say, SourceFile } from '../model/index.ts';
import { DECLARATION, declaredIn } from './declared.ts';
import type { Application } from './inbox.ts';
import { filesUnder, sourceAt } from './sources.ts';
import { listed, unpack, unpackApplication } from './unpack.ts';

/** The evidence files by path inside the application (with `/`), and what `application.yaml` declares. */
export async function gather(
  application: Application,
  say: Say,
): Promise<{ readonly declared: Declared; readonly sources: readonly SourceFile[] }> {
  const { path, location } = application;
  const isFolder = (await stat(location)).isDirectory();
  const files = isFolder
    ? await filesOf(application)
    : await listed(unpackApplication(await sourceAt(location, basename(path), true)));
  const declaration = declarationOf(files);
  return {
    declared: declaration === undefined ? {} : declaredIn(declaration.bytes, join(path, declaration.path), say),
    sources: files.filter((file) => file !== declaration),
  };
}

async function filesOf({ path: folder, location: place }: Application): Promise<readonly SourceFile[]> {
  const named = (await filesUnder(place, folder))
    .map(({ path, location }) => ({ location, name: relative(folder, path).split(sep).join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sources: SourceFile[] = [];
  for (const { location, name } of named)
    sources.push(...(await listed(unpack(await sourceAt(location, name, false)))));
  return sources;
}

// A folder that was zipped whole holds everything under its own name.
function declarationOf(files: readonly SourceFile[]): SourceFile | undefined {
  const tops = new Set(files.map(({ path }) => path.split('/')[0]));
  const [top] = tops;
  return files.find(({ path }) => path === DECLARATION || (tops.size === 1 && path === `${top}/${DECLARATION}`));
}
