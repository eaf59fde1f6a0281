/** An embedded database of its own for a test file, migrated and empty. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { putNewStore } from './new-store.ts';
import { say } from './words.ts';

/** The database and its data folder; `close` takes both away. */
export async function openTemporary(
  name: string,
): Promise<{ readonly data: string; readonly connection: Connection; readonly close: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), `${name}-`));
  await putNewStore(data);
  const connection = await openEmbedded(data, say);
  return {
    data,
    connection,
    close: async () => {
      await connection.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
