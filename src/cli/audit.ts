/** `audit verify`: recomputes the audit chain. */
import { Fault, type Say } from '../model/index.ts';
import { isDataFolder, openStore } from '../store/index.ts';
import { databaseUrlOf } from './places.ts';
import { print, tell } from './terminal.ts';

/**
 * Prints how many entries hold and the head of the chain, to be compared with an earlier note; 1 when an entry does not
 * hold. A data folder that is not there, or in which no batch was ever kept, is a `usage` Fault.
 */
export async function auditVerifyCommand({ data = 'data' }: { readonly data?: string }, say: Say): Promise<number> {
  const databaseUrl = databaseUrlOf();
  // Opened, a database that is not there would be made, and its empty chain called whole.
  if (databaseUrl === undefined && !isDataFolder(data)) throw new Fault('usage', [say('audit.none', { data })]);
  const store = await openStore({ data, ...(databaseUrl !== undefined && { databaseUrl }), say });
  try {
    const { entries, head, broken } = await store.audit.verify();
    if (broken !== undefined) {
      tell(say(`audit.broken.${broken.why}`, { seq: String(broken.seq) }));
      return 1;
    }
    print(say('audit.whole', { entries: String(entries), head }));
    return 0;
  } finally {
    await store.close();
  }
}
