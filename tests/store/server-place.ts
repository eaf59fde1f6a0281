/** A database of its own on the test server, when `DATABASE_URL_TEST` names one. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The server's address; undefined where there is none to test on. */
export const SERVER = process.env['DATABASE_URL_TEST'];

/** Makes an empty database and gives its address with what runs a statement in it and what removes it again. */
export async function emptyDatabase(
  server: string,
): Promise<{ readonly address: string; run(text: string): Promise<void>; remove(): Promise<void> }> {
  const name = `vd_test_${randomBytes(6).toString('hex')}`;
  await command(server, `CREATE DATABASE ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    address: address.href,
    run: (text) => command(address.href, text),
    remove: () => command(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function command(server: string, text: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
