/** The package as npm knows it: the tarball that users install, and the command in a checkout. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(ROOT, 'samples/inbox/01-clean-text/03-发票.pdf');
const MANIFEST = z.object({
  version: z.string(),
  bin: z.record(z.string(), z.string()).exactOptional(),
  dependencies: z.record(z.string(), z.string()),
});

const manifestIn = (folder: string) => MANIFEST.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function run(command: string, args: readonly string[], cwd: string, cache: string) {
  const env = { ...process.env, npm_config_cache: cache, npm_config_offline: 'true' };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** What git has of the package, and the installed packages, in another place: packing writes into its folder. */
function checkout(at: string): string {
  for (const name of ['bin', 'src', 'templates', 'pipelines', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(ROOT, name), join(at, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(at, 'node_modules'), 'junction');
  return at;
}

/** The tarball unpacked as npm would install it, beside the packages that its manifest asks for and no other. */
function installed(tarball: string, at: string): string {
  const home = join(at, 'node_modules/voucher-dossier');
  mkdirSync(home, { recursive: true });
  expect(run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'], at, at).stderr).toBe('');
  for (const name of Object.keys(manifestIn(home).dependencies)) {
    const link = join(at, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
  }
  return home;
}

// Compiling, packing and unpacking take minutes where other work goes on beside them.
const PATIENCE = 600_000;

test(
  'the packed tarball, unpacked beside its dependencies, reads a paper outside the checkout',
  () => {
    const [source, target] = [checkout(place()), place()];
    const before = readFileSync(join(source, 'package.json'), 'utf8');
    const packed = run('npm', ['pack', '--pack-destination', target], source, join(target, 'cache'));
    expect(packed.status, packed.stderr).toBe(0);
    expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(before);
    const home = installed(join(target, `voucher-dossier-${manifestIn(source).version}.tgz`), target);
    const command = join(home, manifestIn(home).bin?.['voucher-dossier'] ?? 'no command');
    const { status, stdout, stderr } = run(process.execPath, [command, 'read', '--json', SAMPLE], target, target);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'read', documents: [{ kind: 'invoice' }] });
  },
  PATIENCE,
);

test('npx runs the command of a checkout without a word of its own and without a place in its cache', () => {
  const file = join(place(), 'file');
  writeFileSync(file, '');
  const { status, stdout, stderr } = run('npx', ['voucher-dossier', '--version'], ROOT, join(file, 'cache'));
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: `voucher-dossier ${manifestIn(ROOT).version}\n`,
    stderr: '',
  });
});
