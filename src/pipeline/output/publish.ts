/**
 * Puts a finished run where people look: everything is written aside first, so that a run that is cut off leaves the
 * old dossiers whole.
 */
import { chmod, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of a batch; the index comes last, since it links to all the others. */
export const BATCH_FILES = ['batch.json', 'batch.xlsx', 'index.html'] as const;

/** The files of an application. */
export const DOSSIER_FILES = ['dossier.html', 'dossier.pdf', 'dossier.json'] as const;

/** The folder for dossiers of earlier runs that this run does not have. */
export const EARLIER = 'earlier';

// For the user who runs the program, and nobody else.
const FOLDER = 0o700;
const FILE = 0o600;

/** A folder aside that takes the files of a run; files that it was not given stay as they are. */
export interface Stage {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Moves every file into place (each by one rename) and dossiers of earlier runs, but for those that are `kept`, to
   * `earlier/`; returns the ids of those.
   */
  publish(applications: readonly string[], kept?: readonly string[]): Promise<readonly string[]>;
  /** Takes away what has not been published. */
  discard(): Promise<void>;
}

/**
 * Opens a stage inside `out`, so that it lies on the same disk; what a run that was cut off has left there goes. All
 * that is written is closed to other users.
 */
export async function openStage(out: string): Promise<Stage> {
  const aside = join(out, '.unfinished');
  const written = new Set<string>();
  const made = await mkdir(out, { recursive: true, mode: FOLDER });
  if (made === undefined) await closeToOthers(out);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: FOLDER });
  const place = async (path: string) => {
    if (written.has(path)) await rename(join(aside, path), join(out, path));
    else await chmod(join(out, path), FILE);
  };
  return {
    write: async (path, content) => {
      await mkdir(dirname(join(aside, path)), { recursive: true, mode: FOLDER });
      await writeFile(join(aside, path), content, { mode: FILE });
      written.add(join(path));
    },
    publish: async (applications, kept = []) => {
      const earlier = await moveEarlier(out, new Set([...applications, ...kept]));
      for (const id of applications) {
        await privateFolder(join(out, id));
        for (const file of DOSSIER_FILES) await place(join(id, file));
      }
      for (const file of BATCH_FILES) await place(file);
      await rm(aside, { recursive: true, force: true });
      return earlier;
    },
    discard: async () => {
      await rm(aside, { recursive: true, force: true });
      if (made !== undefined) await rmdir(out).catch(() => undefined);
    },
  };
}

// A dossier that this run has not made must not be taken for a current one; it may be somebody's record, so it is moved
// and not deleted.
async function moveEarlier(out: string, current: ReadonlySet<string>): Promise<readonly string[]> {
  const folders = (await readdir(out, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const moved: string[] = [];
  for (const id of folders.filter((name) => !current.has(name))) {
    if (!(await isDossier(join(out, id)))) continue;
    await privateFolder(join(out, EARLIER));
    await rm(join(out, EARLIER, id), { recursive: true, force: true });
    await rename(join(out, id), join(out, EARLIER, id));
    moved.push(id);
  }
  return moved;
}

// A folder that was there stays open to its group: whoever made it may share it. Somebody else's is not ours to close.
async function closeToOthers(path: string): Promise<void> {
  const { mode, uid } = await stat(path);
  if ((mode & 0o007) !== 0 && uid === process.getuid?.()) await chmod(path, mode & 0o770);
}

async function privateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: FOLDER });
  await chmod(path, FOLDER);
}

async function isDossier(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'dossier.json'), 'utf8').catch(() => '');
  return text.includes('"schema": "voucher-dossier/');
}
